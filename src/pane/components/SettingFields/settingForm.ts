import type { Settings } from "../../../core/model/settings";
import type { Draft, SettingPath } from "../../state/settingsDraft";

/** What every field of the settings gets. */
export interface SettingForm {
  readonly draft: Draft;
  /** What was expected, by path, where what stands there cannot be used. */
  readonly problems: ReadonlyMap<SettingPath, string>;
  /** What counts where nothing is set: the kind of plan's own. */
  readonly base: Settings;
  /** @param value undefined: not set. */
  readonly set: (path: SettingPath, value: unknown) => void;
}
