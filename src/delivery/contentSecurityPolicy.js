/** Where Microsoft serves office.js from: the one place outside its own address that the add-in loads anything from. */
const MICROSOFT = "https://appsforoffice.microsoft.com";

/** Office requires add-ins to load its library from here; the npm copy may serve development and tests only. */
export const OFFICE_JS_CDN = `${MICROSOFT}/lib/1/hosted/office.js`;

/**
 * The pages that Excel on the web shows an add-in in. Microsoft publishes no list; these are named in its issue tracker
 * (https://github.com/OfficeDev/office-js/issues/3342, https://github.com/OfficeDev/office-js-docs-pr/issues/4911).
 */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://excel.cloud.microsoft",
];

/**
 * SHA-256 of nothing: Fluent UI puts empty style elements into the page and fills them rule by rule, which this allows,
 * while no style element that brings text of its own is applied.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The headers that the pages are to be served with. Whom a page may be framed by cannot be said in the page itself.
 * @see assets/guides/hosting.md, which tells them to whoever hosts the add-in
 */
export const HEADERS = {
  "content-security-policy": `frame-ancestors 'self' ${EXCEL_ON_THE_WEB.join(" ")}`,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * @param {{ microsoft?: boolean, frames?: boolean }} allows `microsoft`: scripts of Microsoft's server, for office.js;
 *   `frames`: pages of its own in frames, for the workbench
 * @returns {string} the content security policy of a page: its own files and nothing else, no text run as a script
 */
export function contentSecurityPolicy({ microsoft = false, frames = false }) {
  return [
    "default-src 'none'",
    `script-src 'self'${microsoft ? ` ${MICROSOFT}` : ""}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
