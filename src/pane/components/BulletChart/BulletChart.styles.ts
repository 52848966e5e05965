import { makeStyles, tokens } from "@fluentui/react-components";

/** Drawings keep their colours where the system forces its own, so those are named. */
const FORCED = "@media (forced-colors: active)";

export const useBulletChartStyles = makeStyles({
  root: { display: "block", width: "100%", maxWidth: "480px", height: "20px" },
  track: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStroke2,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  latest: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "Highlight" } },
  target: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: "CanvasText" } },
  comparator: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  zero: { stroke: tokens.colorNeutralForeground3, [FORCED]: { stroke: "CanvasText" } },
});
