import type { Target } from "../harness/target";
import { bombTargets } from "./bombs";
import { csvTarget } from "./csv";
import { displayTarget } from "./display";
import { messagesTarget, pastedTarget } from "./messages";
import { archivesTarget, packagesTarget } from "./packages";
import { readerTargets } from "./readers";
import { settingsTarget, storedTarget } from "./settings";
import { sheetsTarget } from "./sheets";

/** Everything that reads what strangers wrote. */
export const TARGETS: readonly Target[] = [
  ...readerTargets,
  sheetsTarget,
  archivesTarget,
  packagesTarget,
  displayTarget,
  csvTarget,
  settingsTarget,
  storedTarget,
  messagesTarget,
  pastedTarget,
];

/** Too slow for a run of all tests. */
export const SLOW_TARGETS: readonly Target[] = bombTargets;
