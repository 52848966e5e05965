import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

const { contentSecurityPolicy, OFFICE_JS_CDN } = jest.requireActual<{
  contentSecurityPolicy(allows: { microsoft?: boolean }): string;
  OFFICE_JS_CDN: string;
}>("../../src/delivery/contentSecurityPolicy.js");

const LIBRARY = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const MICROSOFT = new URL("./", OFFICE_JS_CDN).href;

/**
 * Serves a page of the workbench the add-in's pages as they are hosted for Excel: with their own policy, and office.js
 * from Microsoft's address, where its npm copy answers. The add-in's scripts are the same in both builds.
 * @returns the addresses at Microsoft's that were asked for, each once; the list fills as they are.
 */
export async function hostPages(page: Page): Promise<string[]> {
  const asked: string[] = [];
  for (const name of ["pane.html", "commands.html"]) {
    const served = await page.evaluate(async (url) => (await fetch(url)).text(), name);
    const body = served
      .replace(contentSecurityPolicy({}), contentSecurityPolicy({ microsoft: true }))
      .replace("office-js/office.js", OFFICE_JS_CDN);
    const answer = { body, contentType: "text/html; charset=utf-8" };
    await page.route(new RegExp(`/${name}(?:[?#]|$)`), (route) => route.fulfill(answer));
  }
  await page.route(`${MICROSOFT}**`, async (route) => {
    const url = route.request().url();
    if (!asked.includes(url)) asked.push(url);
    const file = path.join(LIBRARY, url.slice(MICROSOFT.length).replace(/[?#].*$/, ""));
    await route.fulfill({ body: readFileSync(file, "utf8"), contentType: "text/javascript" });
  });
  return asked;
}
