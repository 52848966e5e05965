/** The elements that our pages have, and no others. */
const ELEMENTS = new Set(
  "html head meta title style body a main h1 h2 h3 h4 p nav ul ol li section table caption thead tbody tr th td dl dt dd div span strong em b i br details summary code small header footer abbr time figure figcaption hr col colgroup q s del ins sup sub".split(
    " ",
  ),
);
const TAG = /<(\/?)([A-Za-z!][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const UNSAFE = /\s(?:on\w+|src|style|srcdoc|formaction)\s*=|javascript:|href\s*=\s*"(?!#)/i;

/** @returns a tag that no page of ours has by itself, or null. */
export function foreignMarkup(page: string): string | null {
  const body = page.slice(page.indexOf("<body"));
  for (const [tag, , name = "", attributes = ""] of body.matchAll(TAG)) {
    if (!ELEMENTS.has(name.toLowerCase()) || UNSAFE.test(attributes)) return tag.slice(0, 200);
  }
  // Outside of tags nothing may be left that opens one.
  return /<(?![A-Za-z/])/.test(body) || /<[^>]*$/.test(body) ? "a stray <" : null;
}
