import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { HEARD_ONLY } from "../heardOnly";
import { PROSE } from "../prose";

const calm = { ...typographyStyles.caption1, flexShrink: 0, color: tokens.colorNeutralForeground2 };
const wanting = {
  ...typographyStyles.caption1Strong,
  flexShrink: 0,
  color: tokens.colorPaletteRedForeground1,
};
const late = { ...wanting, color: tokens.colorStatusWarningForeground3 };

export const useMeasuresStyles = makeStyles({
  root: PROSE.stack,
  heard: HEARD_ONLY,
  title: PROSE.title,
  text: PROSE.text,
  hint: PROSE.hint,
  list: { listStyleType: "none", margin: 0, padding: 0 },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: {
    ...typographyStyles.body1,
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
  },
  name: {
    ...typographyStyles.body1,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  missed: wanting,
  outstanding: wanting,
  promiseLate: late,
  behind: late,
  noFigure: calm,
  cannotSay: calm,
  notYetDue: calm,
  onCourse: calm,
  met: calm,
});
