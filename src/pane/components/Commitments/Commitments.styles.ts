import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PRESSABLE } from "../pressable";

export const useCommitmentsStyles = makeStyles({
  row: { ...PRESSABLE, ...typographyStyles.body1, width: "100%", overflowWrap: "anywhere" },
  link: {
    ...PRESSABLE,
    ...typographyStyles.caption1,
    alignSelf: "flex-start",
    color: tokens.colorBrandForegroundLink,
  },
});
