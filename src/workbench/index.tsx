import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./workbench.css";
import "./grid/grid.css";

const root = document.getElementById("root");
if (!root) throw new Error("The workbench's page has no element with the id root.");
createRoot(root).render(<App />);
