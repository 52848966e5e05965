#!/usr/bin/env node
/**
 * `npm start`: builds the workbench, serves it over https on this computer and opens it in a browser.
 *
 *   --port N    the first port to try (3000); 0 takes any free one
 *   --no-open   prints the address and opens nothing
 *   --trusted   uses the certificate that this computer trusts, installing it first: for sideloading into real Excel
 *   --debug     builds without minifying and with source maps
 *   --json      for scripts: opens nothing and prints one line of JSON with the address and a browser's path and flags
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { findBrowser, launchFlags, NO_BROWSER, openBrowser, testBrowser } from "./server/browser.mjs";
import { builtOnce } from "./server/builtOnce.mjs";
import { buildWorkbench } from "./server/build.mjs";
import { makeCertificate, trustedCertificate } from "./server/certificate.mjs";
import { startServer } from "./server/httpsServer.mjs";

const options = readOptions();
const runFolder = mkdtempSync(path.join(os.tmpdir(), "plan-check-workbench-"));
const stops = [() => rmSync(runFolder, { recursive: true, force: true, maxRetries: 3 })];
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void stop(0));

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  await stop(1);
}

async function start() {
  if (options.json) return serveForScripts();
  const site = path.join(runFolder, "site");
  console.log("Building the workbench …");
  const [certificate, build] = await Promise.all([
    options.trusted ? trustedCertificate() : makeCertificate(path.join(runFolder, "certificate")),
    buildWorkbench({
      folder: site,
      mode: options.debug ? "development" : "production",
      watch: true,
      report: (line) => console.log(line),
    }),
  ]);
  stops.unshift(build.close);
  const server = await startServer({ folder: site, certificate, port: options.port });
  stops.unshift(server.close);
  console.log(`Plan Check workbench: ${server.url} (built in ${build.seconds} s; Ctrl+C stops it)`);
  openPage(server.url, certificate.hash);
}

async function serveForScripts() {
  const [certificate, folder] = await Promise.all([
    makeCertificate(path.join(runFolder, "certificate")),
    builtOnce(),
  ]);
  const server = await startServer({ folder, certificate, port: options.port });
  stops.unshift(server.close);
  console.log(JSON.stringify({ url: server.url, browser: await testBrowser(certificate.hash) }));
}

function openPage(url, certificateHash) {
  if (!options.open) return;
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log(
      "There is no screen here to open it on. A browser on this computer opens it with these flags,",
    );
    console.log("or any other once you accept the certificate it asks about, which is made at every start:");
    console.log(`  ${launchFlags(certificateHash).join(" ")} ${url}`);
    return;
  }
  const executablePath = findBrowser();
  if (executablePath === null) {
    console.log(NO_BROWSER);
    return;
  }
  const profile = path.join(runFolder, "profile");
  stops.unshift(openBrowser({ executablePath, profile, url, certificateHash }));
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string", default: "3000" },
        "no-open": { type: "boolean", default: false },
        trusted: { type: "boolean", default: false },
        debug: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error(`--port must be a number from 0 to 65535; found "${values.port}".`);
    }
    const { trusted, debug, json } = values;
    return { port, open: !values["no-open"], trusted, debug, json };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}

async function stop(exitCode) {
  for (const step of stops) await step();
  process.exit(exitCode);
}
