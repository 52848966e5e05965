import { makeStyles, tokens } from "@fluentui/react-components";
import { PROSE } from "../prose";

export const useIntroductionStyles = makeStyles({
  root: {
    ...PROSE.stack,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...PROSE.subtitle, margin: 0 },
  list: PROSE.list,
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  skip: { alignSelf: "flex-start" },
});
