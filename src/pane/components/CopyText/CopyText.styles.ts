import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCopyTextStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  said: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  // A screen reader hears only what changes in a place it knows already; out of the flow it takes no room till then.
  unsaid: { position: "absolute", margin: 0 },
});
