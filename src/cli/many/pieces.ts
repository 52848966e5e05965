import { indentedJson } from "../jsonPieces";
import type { Format } from "../renderers";
import { sarifHead } from "../sarif/sarif";
import { manyHtml } from "./html";
import type { Outcome } from "./outcome";
import { invocationOf, type SarifPart } from "./parts";
import type { Summary } from "./summary";
import { manyText } from "./text";

export interface ManyPiecesOptions {
  readonly files: readonly string[];
  readonly format: Format;
  readonly width: number;
  /** Filled as the outcomes go by. */
  readonly summary: Omit<Outcome, "part">[];
}

/** @returns the form of all reviews, in pieces to be written one after the other as the outcomes come. */
export async function* manyPieces(
  outcomes: AsyncIterable<Outcome>,
  { files, format, width, summary }: ManyPiecesOptions,
): AsyncGenerator<string> {
  const parts = partsOf(outcomes, summary);
  if (format === "json") yield* jsonList(parts);
  else if (format === "sarif") yield* sarifLogPieces(parts, files, summary);
  else {
    yield* parts;
    yield format === "html" ? manyHtml(summary) : manyText(summary, width);
  }
}

async function* partsOf(
  outcomes: AsyncIterable<Outcome>,
  summary: Omit<Outcome, "part">[],
): AsyncGenerator<string> {
  for await (const { part, ...outcome } of outcomes) {
    summary.push(outcome);
    yield part;
  }
}

async function* jsonList(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let before = "[\n  ";
  for await (const part of parts) {
    yield before + part;
    before = ",\n  ";
  }
  yield "\n]\n";
}

/** One run that reviewed all files: an artifact and an invocation for each. */
async function* sarifLogPieces(
  parts: AsyncIterable<string>,
  files: readonly string[],
  summary: Summary,
): AsyncGenerator<string> {
  const { $schema, version, run } = sarifHead(files);
  const [open, close] = ["{\n", "\n    }"];
  const head = indentedJson(run, 2).slice(open.length, -close.length);
  yield `{\n  "$schema": ${JSON.stringify($schema)},\n  "version": "${version}",\n  "runs": [\n    {\n${head},\n      "results": [`;
  const invocations: ReturnType<typeof invocationOf>[] = [];
  let before = "\n        ";
  for await (const text of parts) {
    const { file, asAt } = summary[summary.length - 1] ?? { file: "", asAt: null };
    const part = JSON.parse(text) as SarifPart;
    invocations.push(invocationOf(file, asAt, part));
    if (part.results === "") continue;
    yield before + part.results;
    before = ",\n        ";
  }
  const end = before.startsWith(",") ? "\n      ]" : "]";
  yield `${end},\n      "invocations": ${indentedJson(invocations, 3)}\n    }\n  ]\n}\n`;
}
