import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

export const NO_BROWSER =
  "No Chrome, Edge or Chromium was found to open it: install one, or set PLAN_CHECK_BROWSER to its path. " +
  "Any other browser will ask you to accept this computer's own certificate first.";

const QUIET = [
  // Dates in the pane are entered day first, as the officers who use it write them.
  "--lang=en-GB",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

/** @returns {string | null} the path of an installed Chrome, Edge or Chromium; PLAN_CHECK_BROWSER goes first. */
export function findBrowser() {
  const chosen = process.env.PLAN_CHECK_BROWSER;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`PLAN_CHECK_BROWSER names "${chosen}", which is not a program that can be started.`);
  }
  return candidates().find(isProgram) ?? null;
}

/** @returns {string[]} flags that make a browser accept our certificate, and no other, without a warning. */
export function launchFlags(certificateHash) {
  const isRoot = process.getuid?.() === 0;
  return [
    `--ignore-certificate-errors-spki-list=${certificateHash}`,
    ...QUIET,
    // Chromium refuses to start its sandbox as root, which is what containers run as.
    ...(isRoot ? ["--no-sandbox", "--disable-gpu"] : []),
  ];
}

/**
 * Opens the page in a window with a profile of its own, so that the officer's own profile is left alone.
 * @param {{ executablePath: string, profile: string, url: string, certificateHash: string }} options
 * @returns {() => Promise<void>} closes the window
 */
export function openBrowser({ executablePath, profile, url, certificateHash }) {
  const flags = [`--user-data-dir=${profile}`, "--new-window", ...launchFlags(certificateHash), url];
  // On Linux the language of --lang is taken from here.
  const env = { ...process.env, LANGUAGE: "en_GB" };
  const browser = spawn(executablePath, flags, { stdio: "ignore", env });
  const exited = new Promise((resolve) => browser.once("exit", resolve));
  browser.once("error", (error) => console.error(`The browser did not start: ${error.message}`));
  return async () => {
    if (browser.pid === undefined || browser.exitCode !== null) return;
    browser.kill();
    await exited;
  };
}

/**
 * @returns {Promise<{ executablePath: string, args: string[] }>} a browser for the tests: an installed one, else the one
 *   inside @sparticuz/chromium, which has no window and so cannot serve `npm start`
 * @throws Error with a sentence on what to install
 */
export async function testBrowser(certificateHash) {
  const installed = findBrowser();
  if (installed !== null) return { executablePath: installed, args: launchFlags(certificateHash) };
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(NO_BROWSER);
  const { default: chromium } = await import("@sparticuz/chromium");
  return {
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, ...launchFlags(certificateHash)],
  };
}

function candidates() {
  if (process.platform === "win32") return windowsCandidates();
  if (process.platform === "darwin") return macCandidates();
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "chromium",
    "chromium-browser",
  ];
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin", "/snap/bin"].filter(
    Boolean,
  );
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function windowsCandidates() {
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name]);
  const programs = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
  ];
  return programs.flatMap((program) => roots.filter(Boolean).map((root) => path.join(root, program)));
}

function macCandidates() {
  const folders = ["/Applications", path.join(process.env.HOME ?? "", "Applications")];
  const names = ["Google Chrome", "Microsoft Edge", "Chromium"];
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
