import HtmlPlugin from "html-webpack-plugin";

/**
 * Puts at the head of each page, before everything that webpack adds, what its `head` option asks for: the content
 * security policy, and then office.js, which the add-in's own scripts need.
 */
export class HeadTags {
  apply(compiler) {
    compiler.hooks.compilation.tap("HeadTags", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("HeadTags", (page) => ({
        ...page,
        headTags: [...tags(page.plugin.userOptions.head), ...page.headTags],
      }));
    });
  }
}

function tags({ policy, officeJs }) {
  const tag = HtmlPlugin.createHtmlTagObject;
  return [
    tag("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    ...(officeJs === null ? [] : [tag("script", { src: officeJs })]),
  ];
}
