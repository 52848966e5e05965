/** @jest-environment jsdom */
import { paperHtml, paperHtmlPage } from "../../src/paper/html";
import { HOSTILE, hostilePaper, LONG } from "./hostile";

it("lets hostile words arrive as words, in the fragment and in the page", () => {
  const paper = hostilePaper();
  for (const html of [paperHtml(paper), paperHtmlPage(paper)]) {
    const page = new DOMParser().parseFromString(html.replace(/<br>/g, "\n"), "text/html");
    const text = (page.body.textContent ?? "").replace(/\s+/g, " ");
    for (const words of Object.values(HOSTILE)) expect(text).toContain(words.replace(/\s+/g, " "));
    expect(text).toContain(LONG);
    expect(page.querySelectorAll("script, img, a, iframe, form, b, link")).toHaveLength(0);
    const attributes = [...page.body.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
    expect(new Set(attributes)).toEqual(new Set(["dir", "class", "scope"]));
  }
});

it("is a page in British English with one heading 1, headings in order, and tables with captions and heading cells", () => {
  const page = new DOMParser().parseFromString(paperHtmlPage(hostilePaper()), "text/html");
  expect(page.documentElement.lang).toBe("en-GB");
  expect(page.title).toBe(HOSTILE.script);
  const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName.charAt(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  for (const table of page.querySelectorAll("table")) {
    expect(table.caption?.textContent).not.toBe("");
    expect(table.querySelectorAll("thead th[scope=col]").length).toBe(table.rows[1]?.cells.length);
  }
});
