import { makeStyles, tokens } from "@fluentui/react-components";
import { PROSE } from "../prose";

export const useMeasureDetailsStyles = makeStyles({
  chart: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  subtitle: PROSE.subtitle,
  text: PROSE.text,
  hint: PROSE.hint,
  list: PROSE.list,
  // Findings have a ground and a mark of their own: they start where the words above them do.
  findings: {
    listStyleType: "none",
    margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
  },
  goTo: { alignSelf: "flex-start" },
});
