/** Changes a sample of core's readers and checks, one place at a time, and asks whether a test notices: `npm run mutation`. */
export default {
  mutate: ["src/core/read/**/*.ts", "src/core/checks/**/*.ts"],
  testRunner: "jest",
  jest: {
    enableFindRelatedTests: true,
    config: { testMatch: ["<rootDir>/test/core/{read,checks,tables}/**/*.test.ts"] },
  },
  coverageAnalysis: "perTest",
  // What runs as a file is loaded, patterns above all, would take every test for each change.
  ignoreStatic: true,
  ignorers: ["sample"],
  plugins: ["@stryker-mutator/jest-runner", "./test/mutation/sample.js"],
  tsconfigFile: "none",
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "dist/mutation/mutation.json" },
  tempDirName: "dist/mutation/sandbox",
  cleanTempDir: "always",
};
