import webpack from "webpack";

/**
 * Builds once.
 * @param {object | object[]} configuration as webpack takes it
 * @throws Error with webpack's own messages when it fails
 */
export function runWebpack(configuration) {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) {
        return reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
      }
      compiler.close((failure) => (failure ? reject(failure) : resolve()));
    });
  });
}
