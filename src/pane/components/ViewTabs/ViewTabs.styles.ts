import { makeStyles } from "@fluentui/react-components";

export const useViewTabsStyles = makeStyles({
  // Six words do not fit into 320 pixels on one line.
  root: { flexWrap: "wrap" },
});
