import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";

/** Office requires add-ins to load its library from here; the npm copy may serve development and tests only. */
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Where the workbench's server answers with the npm copy. */
const OFFICE_JS_LOCAL = "office-js/office.js";
const ASSETS = ["assets/icons/*.png", "assets/*.xlsx"];

/**
 * `webpack` builds the add-in (dist/addin) and the command line (dist/cli).
 * `webpack --env workbench` builds the add-in with the page that stands in for Excel (dist/workbench): the add-in's
 * scripts are the same, only the address of office.js differs.
 */
export default function configure(env, { mode = "production" } = {}) {
  return env.workbench ? [workbench(mode)] : [addIn(mode), commandLine(mode)];
}

function addIn(mode) {
  return {
    ...common(mode, "web"),
    name: "add-in",
    entry: { pane: "./src/pane/index.tsx", commands: "./src/commands/index.ts" },
    output: webOutput("addin"),
    plugins: [...addInPages(OFFICE_JS_CDN), copy("manifest.xml", ...ASSETS)],
  };
}

function workbench(mode) {
  const parts = addIn(mode);
  return {
    ...parts,
    name: "workbench",
    entry: { ...parts.entry, workbench: "./src/workbench/index.tsx" },
    output: webOutput("workbench"),
    plugins: [...addInPages(OFFICE_JS_LOCAL), page("workbench", "workbench"), copy(...ASSETS)],
  };
}

function commandLine(mode) {
  return {
    ...common(mode, "node20"),
    name: "command line",
    entry: { "plan-check": "./src/cli/main.ts" },
    output: { path: dist("cli"), filename: "[name].cjs", clean: true },
    // Names in stack traces are worth more to whoever reads a bug report than a smaller file.
    optimization: { minimize: false },
  };
}

function common(mode, target) {
  return {
    mode,
    target,
    context: import.meta.dirname,
    devtool: mode === "production" ? false : "cheap-module-source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: typescript() }] },
    // A third of the time that webpack's own choice, terser, takes for the same size.
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    // Under node_modules/.cache: a second start takes a quarter of the first one's time.
    cache: { type: "filesystem", buildDependencies: { config: [import.meta.filename] } },
    experiments: { css: true },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function typescript() {
  return {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  };
}

function webOutput(folder) {
  return { path: dist(folder), filename: "[name].[contenthash:8].js", publicPath: "", clean: true };
}

function addInPages(officeJs) {
  return [page("pane", "pane"), page("commands", "commands"), new OfficeJs(officeJs)];
}

function page(folder, name) {
  return new HtmlPlugin({
    template: `./src/${folder}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
  });
}

function copy(...names) {
  return new CopyPlugin({ patterns: names.map((from) => ({ from, context: import.meta.dirname })) });
}

function dist(folder) {
  return path.join(import.meta.dirname, "dist", folder);
}

/** Puts office.js at the head of the add-in's pages, before their own scripts, which need it. */
class OfficeJs {
  constructor(source) {
    this.source = source;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeJs", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("OfficeJs", (page) => {
        if (page.plugin.userOptions.chunks.includes("workbench")) return page;
        const script = HtmlPlugin.createHtmlTagObject("script", { src: this.source });
        return { ...page, headTags: [script, ...page.headTags] };
      });
    });
  }
}
