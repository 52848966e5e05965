import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import https from "node:https";
import { createRequire } from "node:module";
import path from "node:path";
import { HEADERS } from "../../delivery/contentSecurityPolicy.js";

const OFFICE_JS = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const PORTS_TRIED = 20;

/**
 * Serves a folder at https://localhost, with Microsoft's office.js from its npm package under /office-js/.
 * @param {{ folder: string, certificate: { key: Buffer, cert: Buffer }, port: number }} options when `port` is taken,
 *   the next ones are tried; 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ folder, certificate, port }) {
  const server = https.createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    void answer(folder, request, response);
  });
  const taken = await listen(server, port);
  return { url: `https://localhost:${taken}/`, close: () => close(server) };
}

async function listen(server, first) {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED - 1, 65_535);
  for (let port = first; port <= last; port++) {
    if (await canListen(server, port)) return server.address().port;
  }
  throw new Error(`The ports ${first} to ${last} are all in use: free one, or choose another with --port.`);
}

function canListen(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error));
    server.once("error", failed);
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(folder, request, response) {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  if (pathname === "/") {
    response.writeHead(302, { location: "/workbench.html" }).end();
    return;
  }
  const file = locate(folder, pathname);
  if (file === null || !(await isFile(file))) {
    response
      .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
      .end("There is no such file here.");
    return;
  }
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { ...HEADERS, "content-type": type, "cache-control": "no-cache" });
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** @returns the file a path of the address names, or null when it points outside the folders served. */
function locate(folder, pathname) {
  const decoded = decode(pathname);
  if (decoded === null) return null;
  const fromOffice = decoded.startsWith("/office-js/");
  const root = fromOffice ? OFFICE_JS : folder;
  const file = path.join(root, fromOffice ? decoded.slice("/office-js".length) : decoded);
  return file.startsWith(root + path.sep) ? file : null;
}

function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

async function isFile(file) {
  const info = await stat(file).catch(() => null);
  return info?.isFile() ?? false;
}
