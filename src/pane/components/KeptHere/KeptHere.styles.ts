import { makeStyles, tokens } from "@fluentui/react-components";
import { PROSE } from "../prose";

export const useKeptHereStyles = makeStyles({
  text: PROSE.text,
  stack: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  button: { alignSelf: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
