import { makeStyles, tokens } from "@fluentui/react-components";
import { PROSE } from "../prose";

export const useOtherTablesStyles = makeStyles({
  list: { ...PROSE.list, gap: tokens.spacingVerticalM },
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
