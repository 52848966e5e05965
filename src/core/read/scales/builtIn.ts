import type { Scale, ScaleStep, StatusValue } from "../../model/reading";
import type { OwnScale, ScaleName } from "../../model/settings";
import { AMBER_GREEN, AMBER_RED, COLOR_WORDS } from "./colorWords";
import { STATUS_WORDS } from "./words";

/** One fill per colour is enough: fills are compared by family. The values are Excel's standard colours. */
export const FILLS = {
  grey: "#BFBFBF",
  red: "#FF0000",
  amber: "#FFC000",
  green: "#00B050",
  blue: "#0070C0",
} as const;

/** Five-point BRAG + grey: what a plan without a key of its own is read by. */
export const DEFAULT_SCALE: Scale = {
  name: "Red, amber, green, blue and grey",
  from: "default",
  source: null,
  steps: [
    step("notStarted", "Grey: not started", COLOR_WORDS.grey, [FILLS.grey]),
    step("delayed", "Red: delayed and at risk", [...COLOR_WORDS.red, ...AMBER_RED], [FILLS.red]),
    step("underway", "Amber: underway", COLOR_WORDS.amber, [FILLS.amber]),
    step("onTrack", "Green: on track", [...COLOR_WORDS.green, ...AMBER_GREEN], [FILLS.green]),
    step("complete", "Blue: complete", [...COLOR_WORDS.blue, "c"], [FILLS.blue]),
    step("onHold", "On hold", [], []),
    step("cancelled", "Cancelled", [], []),
  ],
};

/** Three-point: green is done and red not started, so the colours mean other things than in the default. */
const THREE_POINT: Scale = {
  name: "Green done, amber underway, red not started",
  from: "settings",
  source: null,
  steps: [
    step("complete", "Green: done", [...COLOR_WORDS.green, "c"], [FILLS.green]),
    step("underway", "Amber: underway", COLOR_WORDS.amber, [FILLS.amber]),
    step("notStarted", "Red: not started", COLOR_WORDS.red, [FILLS.red]),
    step("delayed", "Delayed", [], []),
    step("onTrack", "On track", [], []),
    step("onHold", "On hold", [], []),
    step("cancelled", "Cancelled", [], []),
  ],
};

/** Completed / underway on target / planned: words only, no colours. */
const COMPLETED_UNDERWAY_PLANNED: Scale = {
  name: "Completed, underway on target, planned",
  from: "settings",
  source: null,
  steps: [
    step("complete", "Completed", ["c"], []),
    step("onTrack", "Underway, on target", [], []),
    step("notStarted", "Planned", ["p"], []),
    step("underway", "Underway", ["u"], []),
    step("delayed", "Delayed", [], []),
    step("onHold", "On hold", [], []),
    step("cancelled", "Cancelled", [], []),
  ],
};

/**
 * The government's delivery confidence: green "highly likely", amber/green "probable", amber "feasible",
 * amber/red "in doubt", red "unachievable".
 *
 * @see https://www.gov.uk/government/publications/infrastructure-and-projects-authority-annual-report-2019
 */
const DELIVERY_CONFIDENCE: Scale = {
  name: "Delivery confidence, green to red",
  from: "settings",
  source: null,
  steps: [
    step("onTrack", "Green: successful delivery highly likely", COLOR_WORDS.green, [FILLS.green]),
    { value: "onTrack", label: "Amber/Green: probable", words: AMBER_GREEN, fills: ["#92D050"] },
    step("underway", "Amber: feasible", COLOR_WORDS.amber, [FILLS.amber]),
    { value: "delayed", label: "Amber/Red: in doubt", words: AMBER_RED, fills: ["#ED7D31"] },
    step("delayed", "Red: unachievable", COLOR_WORDS.red, [FILLS.red]),
    step("complete", "Complete", ["c"], []),
    step("notStarted", "Not started", [], []),
    step("onHold", "On hold", [], []),
    step("cancelled", "Cancelled", [], []),
  ],
};

/** The scales an officer can choose. Priority 1 to 4 is not among them: it ranks work and says nothing of its progress. */
export const SCALES = {
  fivePoint: DEFAULT_SCALE,
  threePoint: THREE_POINT,
  completedUnderwayPlanned: COMPLETED_UNDERWAY_PLANNED,
  deliveryConfidence: DELIVERY_CONFIDENCE,
} as const satisfies Record<ScaleName, Scale>;

/** @returns the scale that a setting names, or the office's own. */
export function chosenScale(chosen: ScaleName | OwnScale): Scale {
  const { name, steps } = typeof chosen === "string" ? SCALES[chosen] : chosen;
  return { name, from: "settings", source: null, steps };
}

function step(
  value: StatusValue,
  label: string,
  own: readonly string[],
  fills: readonly string[],
): ScaleStep {
  return { value, label, words: [...own, ...STATUS_WORDS[value]], fills };
}
