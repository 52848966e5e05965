import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { chromium, type Browser, type Page } from "playwright-core";

const SERVE = path.join(__dirname, "../../src/workbench/serve.mjs");
/** What `serve.mjs --json` prints. */
interface Served {
  readonly url: string;
  readonly browser: { readonly executablePath: string; readonly args: string[] };
}

/** The workbench as `npm start` serves it, and a browser to look at it with. */
export interface Workbench {
  readonly url: string;
  /** A new page of the workbench; `complaints` fills with what a clean page must not have. */
  open(): Promise<{ page: Page; complaints: string[] }>;
  stop(): Promise<void>;
}

/** Builds and serves the workbench on a free port and starts a browser without a window. */
export async function startWorkbench(): Promise<Workbench> {
  const server = spawn(process.execPath, [SERVE, "--json", "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { url, browser: found } = await firstLine(server);
  const browser = await chromium.launch(found);
  return {
    url,
    open: () => openPage(browser, url),
    stop: async () => {
      await browser.close();
      await ended(server);
    },
  };
}

async function openPage(browser: Browser, url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const outside = !request.url().startsWith(url) && !/^(?:data|blob|about):/.test(request.url());
    if (outside) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}

/** @throws Error with what the server said on its error output when it ends before it has served anything. */
async function firstLine(server: ChildProcess): Promise<Served> {
  let errors = "";
  server.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  if (!server.stdout) throw new Error("The workbench's server has no output to read.");
  for await (const line of createInterface({ input: server.stdout })) return JSON.parse(line) as Served;
  throw new Error(`The workbench did not start. ${errors}`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = new Promise((resolve) => server.once("exit", resolve));
  server.kill();
  await exit;
}
