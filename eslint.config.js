import js from "@eslint/js";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import tseslint from "typescript-eslint";

/** Who may import whom: each room names the rooms it may not reach. See "How the code is laid out" in README.md. */
const ROOMS = ["core", "excel", "xlsx", "paper", "pane", "commands", "cli", "delivery", "workbench"];
const MAY_IMPORT = {
  core: [],
  excel: ["core"],
  xlsx: ["core"],
  paper: ["core"],
  pane: ["core", "excel", "xlsx", "paper"],
  commands: ["core", "excel"],
  delivery: [],
  cli: ["core", "delivery", "xlsx", "paper"],
  workbench: ["core", "delivery", "xlsx"],
};
const CORE_ROOMS = ["model", "read", "settings", "tables", "checks", "report"];
const CORE_MAY_IMPORT = {
  model: [],
  read: ["model"],
  tables: ["model", "read"],
  checks: ["model", "read"],
  settings: ["model", "checks", "report"],
  report: ["model", "read"],
};

/** core imports nothing outside itself but libraries that only compute: values in, values out. */
const NO_PACKAGES_BUT_PURE_ONES = {
  regex: "^(?!\\.|valibot$|stemmer$)",
  message: "core may use only packages that read nothing and write nothing (valibot, stemmer).",
};

function zones(base, rooms, mayImport) {
  return rooms.flatMap((room) =>
    rooms
      .filter((other) => other !== room && !mayImport[room].includes(other))
      .map((other) => ({
        target: `${base}/${room}`,
        from: `${base}/${other}`,
        message: `${room} must not import ${other}.`,
      })),
  );
}

/** The plugin's own rules; the rest of its recommendations are here already, by the presets below. */
const officeAddinRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })] },
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        {
          basePath: import.meta.dirname,
          zones: [...zones("src", ROOMS, MAY_IMPORT), ...zones("src/core", CORE_ROOMS, CORE_MAY_IMPORT)],
        },
      ],
      "import-x/no-cycle": "error",
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [NO_PACKAGES_BUT_PURE_ONES] }] },
  },
  {
    files: ["src/{excel,pane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeAddinRules,
  },
  {
    files: ["src/pane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
      },
    },
  },
);
