import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { HEARD_ONLY } from "../heardOnly";

export const useFindingsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column" },
  heard: HEARD_ONLY,
  nothing: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalM} 0` },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
