#!/usr/bin/env node
// Prints the folder that the workbench and the pane are built into, after building them if these sources were not yet.
import { builtOnce } from "../../src/workbench/server/builtOnce.mjs";

console.log(await builtOnce());
