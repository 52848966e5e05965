import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PRESSABLE } from "../pressable";

export const useFiguresStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  figure: {
    ...PRESSABLE,
    display: "flex",
    flexDirection: "column",
    width: "100%",
    height: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // High contrast draws no grounds: the edge says where a figure begins and ends.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3 },
  },
  number: typographyStyles.title3,
  word: typographyStyles.caption1,
});
