import path from "node:path";
import { pathToFileURL } from "node:url";

/** @returns the files a run read, each once. */
export function sarifArtifacts(files: readonly string[]) {
  return [...new Set(files)].map((file) => ({
    location: { uri: fileUri(file) },
    roles: ["analysisTarget"] as const,
  }));
}

/** @returns a URI: relative for a relative path, with forward slashes; "file:///…" for an absolute one. */
export function fileUri(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file
    .split(path.sep === "\\" ? /[\\/]/ : "/")
    .map(encodeURIComponent)
    .join("/");
}
