import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

const icon = { flexShrink: 0 } as const;

export const useNoticeStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.borderWidth(tokens.strokeWidthThin),
    ...shorthands.borderStyle("solid"),
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke2),
  },
  errorIcon: { ...icon, color: tokens.colorStatusDangerForeground1 },
  infoIcon: { ...icon, color: tokens.colorNeutralForeground2 },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  action: { alignSelf: "flex-start" },
});
