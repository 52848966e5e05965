import { makeStyles, tokens } from "@fluentui/react-components";

export const useViewTabsStyles = makeStyles({
  // Six words do not fit into 320 pixels on one line.
  root: { flexWrap: "wrap" },
  // Lower than Fluent's, so that the part itself begins higher up; still above the 24 pixels of a target.
  tab: { paddingBlock: tokens.spacingVerticalXS },
});
