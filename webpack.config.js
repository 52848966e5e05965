import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { contentSecurityPolicy, OFFICE_JS_CDN } from "./src/delivery/contentSecurityPolicy.js";
import { HeadTags } from "./src/delivery/headTags.js";
import { hostingAddress, manifestAt } from "./src/delivery/hostedAt.js";
import { Licences } from "./src/delivery/licences.js";

/** Where the workbench's server answers with the npm copy. */
const OFFICE_JS_LOCAL = "office-js/office.js";
const ASSETS = ["assets/icons/*.png", "assets/*.xlsx"];
const LICENCES = "licences.txt";

/**
 * `webpack` builds the add-in (dist/addin) and the command line (dist/cli).
 * `webpack --env workbench` builds the add-in with the page that stands in for Excel (dist/workbench): the add-in's
 * scripts are the same, only the address of office.js differs.
 * `env.origin` is the address that the add-in will be hosted at; without it the manifest points at `npm start`'s.
 */
export default function configure(env, { mode = "production" } = {}) {
  return env.workbench ? [workbench(mode)] : [addIn(mode, env.origin), commandLine(mode)];
}

function addIn(mode, origin) {
  return {
    ...common(mode, "web"),
    name: "add-in",
    entry: { pane: "./src/pane/index.tsx", commands: "./src/commands/index.ts" },
    output: webOutput("addin"),
    plugins: [
      ...addInPages({ officeJs: OFFICE_JS_CDN, policy: contentSecurityPolicy({ microsoft: true }) }),
      new Licences(LICENCES),
      copy(manifest(origin), ...ASSETS),
    ],
  };
}

function workbench(mode) {
  const parts = addIn(mode);
  return {
    ...parts,
    name: "workbench",
    entry: { ...parts.entry, workbench: "./src/workbench/index.tsx" },
    output: webOutput("workbench"),
    plugins: [
      ...addInPages({ officeJs: OFFICE_JS_LOCAL, policy: contentSecurityPolicy({}) }),
      page("workbench", "workbench", { officeJs: null, policy: contentSecurityPolicy({ frames: true }) }),
      new Licences(LICENCES),
      copy(...ASSETS),
    ],
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

/** @param {{ officeJs: string, policy: string }} head what the pages that speak with Excel begin with */
function addInPages(head) {
  const help = { officeJs: null, policy: contentSecurityPolicy({}) };
  return [
    new HeadTags(),
    page("pane", "pane", head),
    page("commands", "commands", head),
    page("pane", "help", help, []),
  ];
}

function page(folder, name, head, chunks = [name]) {
  return new HtmlPlugin({
    template: `./src/${folder}/${name}.html`,
    filename: `${name}.html`,
    chunks,
    head,
  });
}

function manifest(origin) {
  const from = "manifest.xml";
  if (origin === undefined) return { from };
  const address = hostingAddress(origin);
  return { from, transform: (content) => manifestAt(content.toString(), address) };
}

/** @param patterns names of files, or patterns of the plugin's own */
function copy(...patterns) {
  const context = import.meta.dirname;
  return new CopyPlugin({
    patterns: patterns.map((each) => ({ context, ...(typeof each === "string" ? { from: each } : each) })),
  });
}

function dist(folder) {
  return path.join(import.meta.dirname, "dist", folder);
}
