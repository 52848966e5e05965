import ts from "typescript";

/** A member of the Excel API that a program uses. */
export interface ApiUse {
  /** "Range.getMergedAreasOrNullObject". */
  readonly member: string;
  /** The requirement set that brought it, by its documentation: "ExcelApi 1.9"; null where that names none. */
  readonly since: string | null;
  /** The sets that the function around it asks `isSetSupported` for. */
  readonly guards: readonly string[];
  readonly file: string;
}

const TYPES = /\/@types\/office-js\/index\.d\.ts$/;

/**
 * @param virtual more files by path, which need not exist.
 * @returns the members of the `Excel` namespace used in the files: called, read, set, named in an object that says
 *   what to load, or named in the text given to `load`.
 */
export function apiUses(files: readonly string[], virtual: Readonly<Record<string, string>> = {}): ApiUse[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["office-js"],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => path in virtual || fileExists(path);
  host.readFile = (path) => virtual[path] ?? readFile(path);
  const program = ts.createProgram([...files, ...Object.keys(virtual)], options, host);
  const checker = program.getTypeChecker();
  return [...files, ...Object.keys(virtual)].flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`There is no file ${file}.`);
    return nodesOf(source).flatMap((node) =>
      symbolsAt(node, checker).flatMap((symbol) => use(symbol, node, file)),
    );
  });
}

function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [node];
  node.forEachChild((child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
}

function symbolsAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) {
    const loaded = node.name.text === "load" && ts.isCallExpression(node.parent) ? node.parent : null;
    return [
      ...found(checker.getSymbolAtLocation(node.name)),
      ...(loaded ? loadedBy(loaded, node.expression, checker) : []),
    ];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return found(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name));
  }
  if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
    const type = checker.getContextualType(node.parent);
    return found(type && checker.getPropertyOfType(checker.getNonNullableType(type), node.name.getText()));
  }
  return [];
}

/** The members named in `load("items/name,items/visibility")`. */
function loadedBy(call: ts.CallExpression, loaded: ts.Expression, checker: ts.TypeChecker): ts.Symbol[] {
  const [argument] = call.arguments;
  if (argument === undefined) return [];
  const named = checker.getTypeAtLocation(argument);
  if (!named.isStringLiteral()) throw new Error(`Not to be read: ${call.getText()}`);
  return named.value.split(",").flatMap((path) => {
    let type = checker.getTypeAtLocation(loaded);
    return path
      .trim()
      .split("/")
      .map((name) => {
        const symbol = checker.getPropertyOfType(type, name);
        if (symbol === undefined) throw new Error(`There is no ${name} to load in ${call.getText()}`);
        const member = checker.getTypeOfSymbolAtLocation(symbol, loaded);
        type = checker.getIndexTypeOfType(member, ts.IndexKind.Number) ?? member;
        return symbol;
      });
  });
}

function use(symbol: ts.Symbol, node: ts.Node, file: string): ApiUse[] {
  const declaration = symbol.declarations?.find((each) => TYPES.test(each.getSourceFile().fileName));
  if (declaration === undefined || !/^(?:Excel)$/.test(namespaceOf(declaration))) return [];
  const owner = ts.isClassDeclaration(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent);
  const type = owner ? (declaration.parent as ts.ClassDeclaration).name?.text : "Excel";
  const since = apiSet(declaration) ?? (owner ? apiSet(declaration.parent) : null);
  return [{ member: `${type ?? ""}.${symbol.name}`, since, guards: guardsAround(node), file }];
}

/** The outermost one: "Excel" for Excel.Interfaces too. */
function namespaceOf(node: ts.Node): string {
  let name = "";
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isModuleDeclaration(at)) name = at.name.text;
  }
  return name;
}

function apiSet(node: ts.Node): string | null {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  return /\[Api set: ([\w.]+ [\w.]+)/.exec(comments.join("\n"))?.[1] ?? null;
}

function guardsAround(node: ts.Node): string[] {
  let around = node;
  while (!ts.isFunctionLike(around) && !ts.isSourceFile(around)) around = around.parent;
  if (ts.isSourceFile(around)) return [];
  const guards = around.getText().matchAll(/isSetSupported\("(\w+)", "([\d.]+)"\)/g);
  return [...guards].map(([, name = "", version = ""]) => `${name} ${version}`);
}

function found(symbol: ts.Symbol | undefined): ts.Symbol[] {
  return symbol === undefined ? [] : [symbol];
}
