import { makeStyles } from "@fluentui/react-components";

export const useChoiceStyles = makeStyles({
  // The longest choice must not make the pane wider than it is.
  root: { gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  select: { minWidth: 0 },
});
