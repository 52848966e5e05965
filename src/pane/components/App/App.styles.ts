import { makeStyles, tokens } from "@fluentui/react-components";
import { HEARD_ONLY } from "../heardOnly";

export const useAppStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    // The provider says "left", whichever way the page is read.
    textAlign: "start",
    minHeight: "100%",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: HEARD_ONLY,
});
