import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFollowChangesStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
