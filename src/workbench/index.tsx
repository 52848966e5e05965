import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./workbench.css";
import "./grid/grid.css";

// Rows are made as high as their text needs, so the fonts must be there before anything is measured.
await Promise.all(["16px", "bold 16px"].map((font) => document.fonts.load(`${font} "Nearly Calibri"`)));
const root = document.getElementById("root");
if (!root) throw new Error("The workbench's page has no element with the id root.");
createRoot(root).render(<App />);
