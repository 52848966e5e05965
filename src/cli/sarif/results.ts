import type { Finding, Severity } from "../../core/model/finding";
import { fileUri } from "./artifacts";
import { cellLocation, findingLocation, type Location } from "./locations";
import { plainMessage, type PlainMessage } from "./message";
import { ruleIndexes } from "./rules";
import type { ReviewedFile } from "./sarif";

export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: "fail";
  readonly level: Severity;
  readonly message: PlainMessage;
  readonly locations: readonly [Location];
  readonly relatedLocations: readonly Location[];
  readonly partialFingerprints: { readonly "planCheck/v1": string };
  readonly suppressions: readonly Suppression[];
  readonly baselineState?: "new" | "unchanged" | "absent";
  readonly properties: {
    readonly sheet: string;
    readonly cell: string;
    readonly ref: string | null;
    readonly table: string;
    readonly fixes: Finding["fixes"];
  };
}

interface Suppression {
  readonly kind: "external";
  readonly status: "accepted";
  readonly justification: string;
}

/** @returns the findings in their order, then those of the review before that are there no more, in theirs. */
export function sarifResults(current: ReviewedFile, previous: ReviewedFile | null): Result[] {
  const indexes = ruleIndexes();
  if (previous === null)
    return current.review.findings.map((finding) => result(current.file, finding, indexes));
  const before = fingerprints(previous);
  const now = fingerprints(current);
  return [
    ...current.review.findings.map((finding) => ({
      ...result(current.file, finding, indexes),
      baselineState: before.has(finding.fingerprint) ? ("unchanged" as const) : ("new" as const),
    })),
    ...previous.review.findings
      .filter(({ fingerprint }) => !now.has(fingerprint))
      .map((finding) => ({
        ...result(previous.file, finding, indexes),
        baselineState: "absent" as const,
      })),
  ];
}

function fingerprints({ review }: ReviewedFile): ReadonlySet<string> {
  return new Set(review.findings.map(({ fingerprint }) => fingerprint));
}

function result(file: string, finding: Finding, indexes: ReadonlyMap<string, number>): Result {
  const { check, severity, message, evidence, fingerprint, sheet, cell, ref, table, fixes } = finding;
  const uri = fileUri(file);
  return {
    ruleId: check,
    ruleIndex: indexes.get(check) ?? -1,
    kind: "fail",
    level: severity,
    message: plainMessage(message),
    locations: [findingLocation(uri, finding)],
    relatedLocations: different(evidence.map((one) => cellLocation(uri, one))),
    partialFingerprints: { "planCheck/v1": fingerprint },
    suppressions: suppressions(finding),
    properties: { sheet, cell, ref, table, fixes },
  };
}

/** No location may stand twice (SARIF 2.1.0, 3.27.22). */
function different(locations: readonly Location[]): Location[] {
  return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()];
}

/** An empty list says that it is not suppressed; none at all would leave it open (SARIF 2.1.0, 3.27.23). */
function suppressions({ ignored }: Finding): Suppression[] {
  return ignored === null ? [] : [{ kind: "external", status: "accepted", justification: ignored.reason }];
}
