import { checkById, rowFingerprint } from "../../core/index";
import type { Finding } from "../../core/model/finding";
import type { IgnoreEntry } from "../../core/model/ignoring";
import type { Review } from "../../core/model/review";
import { nameOf } from "../../core/model/words";

/** @returns what can be ignored from a finding on, the narrowest first: it alone, its row, its check. */
export function ignorable(finding: Finding, review: Review): Pick<IgnoreEntry, "what" | "key" | "about">[] {
  const { fingerprint, message, check, sheet, row } = finding;
  const at = (one: { readonly sheet: string; readonly row: number }) =>
    one.sheet === sheet && one.row + 1 === row;
  const action = review.actions.find(at);
  const own = action ?? review.measures.find(at);
  return [
    { what: "finding", key: fingerprint, about: message },
    ...(own
      ? [
          {
            what: "row" as const,
            key: rowFingerprint(own),
            about: `${action ? nameOf(action) : (own.ref ?? own.title)}, ${sheet}`,
          },
        ]
      : []),
    { what: "check", key: check, about: checkById(check)?.title ?? check },
  ];
}
