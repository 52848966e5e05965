import webpack from "webpack";
import configure from "../../../webpack.config.js";

/**
 * Builds the workbench, and again whenever a source file changes when `watch` is true.
 * @param {{ folder: string, mode: "production" | "development", watch: boolean, report: (line: string) => void }} options
 *   `report` is told of rebuilds
 * @returns {Promise<{ seconds: string, close: () => Promise<void> }>} after the first build
 * @throws Error with webpack's own messages when the first build fails
 */
export async function buildWorkbench({ folder, mode, watch, report }) {
  const [config] = configure({ workbench: true }, { mode });
  const compiler = webpack({
    ...config,
    output: { ...config.output, path: folder },
    // One-off builds may run side by side (tests do), and the cache takes one writer.
    cache: { ...config.cache, readonly: !watch },
  });
  const close = () => new Promise((resolve) => compiler.close(() => resolve()));
  const first = await (watch ? firstOfMany(compiler, report) : once(compiler));
  return { seconds: seconds(first), close };
}

function once(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => settle(error, stats, resolve, reject));
  });
}

function firstOfMany(compiler, report) {
  return new Promise((resolve, reject) => {
    let built = false;
    compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
      if (!built) return settle(error, stats, resolve, reject, () => (built = true));
      if (error || stats.hasErrors()) return report(messages(error, stats));
      report(`Rebuilt in ${seconds(stats)} s: reload the page to see it.`);
    });
  });
}

function settle(error, stats, resolve, reject, done = () => {}) {
  if (error || stats.hasErrors()) return reject(new Error(messages(error, stats)));
  done();
  resolve(stats);
}

function messages(error, stats) {
  return error ? String(error.stack ?? error) : stats.toString({ preset: "errors-only", colors: false });
}

function seconds(stats) {
  return ((stats.endTime - stats.startTime) / 1000).toFixed(1);
}
