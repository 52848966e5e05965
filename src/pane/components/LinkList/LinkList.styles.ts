import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PRESSABLE } from "../pressable";
import { PROSE } from "../prose";

export const useLinkListStyles = makeStyles({
  title: PROSE.subtitle,
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  link: {
    ...PRESSABLE,
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});
