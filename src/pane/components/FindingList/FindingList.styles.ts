import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  root: { position: "relative" },
  line: { position: "absolute", top: 0, insetInlineStart: 0, width: "100%" },
  group: {
    ...typographyStyles.body1Strong,
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});
