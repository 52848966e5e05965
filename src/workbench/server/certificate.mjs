import { createHash, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Worker } from "node:worker_threads";

/**
 * Makes a certificate for https://localhost. Nothing is installed: the browser is told to accept this key by its hash.
 * @param {string} folder where to write it
 * @returns {Promise<{ key: Buffer, cert: Buffer, hash: string }>} PEM texts, and the base64 SHA-256 of the public key
 *   as --ignore-certificate-errors-spki-list wants it
 */
export async function makeCertificate(folder) {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  await generate([ca, cert, key]);
  return withHash({ key: await readFile(key), cert: await readFile(cert) });
}

/**
 * The certificate for https://localhost that this computer trusts, for sideloading into real Excel. It is installed
 * first where it is not yet; the system asks before it is.
 * @returns {Promise<{ key: Buffer, cert: Buffer, hash: string }>}
 */
export async function trustedCertificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return withHash(await getHttpsServerOptions());
}

function withHash({ key, cert }) {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key, cert, hash: createHash("sha256").update(publicKey).digest("base64") };
}

/** In a thread of its own: finding the primes takes a second or more, and the build need not wait for it. */
function generate(paths) {
  const script = `
    const { generateCertificates } = require("office-addin-dev-certs");
    const { workerData } = require("node:worker_threads");
    generateCertificates(...workerData).catch((error) => { throw error; });`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true, workerData: paths, stdout: true });
    worker.once("error", reject);
    worker.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error("The certificate for https://localhost could not be made.")),
    );
  });
}
