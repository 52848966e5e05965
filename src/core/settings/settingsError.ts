/** Values that were not accepted: one sentence for each thing that is wrong, with its path and what was expected. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";

  /** @param problems at least one sentence. */
  constructor(readonly problems: readonly string[]) {
    super(problems.join(" "));
  }
}
