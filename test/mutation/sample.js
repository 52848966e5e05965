import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/**
 * One in so many top-level statements is changed, told by its file and line, so that a run takes minutes rather than a
 * day and a second run takes the same ones. SAMPLE=1 changes everything.
 */
const ONE_IN = Number(process.env.SAMPLE ?? 60);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "sample", {
    shouldIgnore({ node, parent, hub }) {
      if (parent?.type !== "Program") return undefined;
      const file = hub?.file?.opts?.filename ?? "";
      return hash(`${file.slice(file.lastIndexOf("src/core"))}:${node.loc?.start.line}`) % ONE_IN === 0
        ? undefined
        : "Not in the sample.";
    },
  }),
];

function hash(text) {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum >>> 3;
}
