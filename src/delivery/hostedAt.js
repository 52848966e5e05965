/** Where the manifest of the sources points: the address that `npm start` serves. */
const LOCAL = "https://localhost:3000";

/**
 * @param {string} text the address that the add-in will be hosted at, as given to `npm run build -- --origin`
 * @returns {string} the same without a slash at its end
 * @throws Error with a sentence on what is the matter with it
 */
export function hostingAddress(text) {
  const found = `found "${text}".`;
  if (!URL.canParse(text)) {
    throw new Error(
      `--origin must be a whole address, such as https://plans.example.gov.uk/plan-check; ${found}`,
    );
  }
  const url = new URL(text);
  if (url.protocol !== "https:") {
    throw new Error(`--origin must start with https://, as Office loads add-ins from nowhere else; ${found}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new Error(`--origin must hold no user name or password; ${found}`);
  }
  if (url.search !== "" || url.hash !== "") {
    throw new Error(`--origin must end with the folder's name, without "?" or "#"; ${found}`);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/**
 * @param {string} manifest the text of manifest.xml
 * @param {string} address from {@link hostingAddress}
 * @returns {string} the manifest of the add-in hosted there
 */
export function manifestAt(manifest, address) {
  // An app domain is an origin alone; every other address is a file's.
  return manifest
    .replaceAll(`<AppDomain>${LOCAL}</AppDomain>`, () => `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(`"${LOCAL}/`, () => `"${escaped(address)}/`);
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
