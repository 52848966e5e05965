import { makeStyles, tokens } from "@fluentui/react-components";
import { PROSE } from "../prose";

export const useCorrectionsStyles = makeStyles({
  list: { ...PROSE.list, gap: tokens.spacingVerticalM },
  entry: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
  },
});
