import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PROSE } from "../prose";

const cell = {
  ...typographyStyles.body1,
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
  textAlign: "start",
  verticalAlign: "top",
  overflowWrap: "anywhere",
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
} as const;

export const usePeriodsStyles = makeStyles({
  root: { width: "100%", borderCollapse: "collapse" },
  caption: { ...PROSE.subtitle, textAlign: "start" },
  head: { ...cell, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  cell,
});
