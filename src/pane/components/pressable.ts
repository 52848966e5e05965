import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A button that looks like the words it holds: a ground when pointed at, a ring when it has the focus. */
export const PRESSABLE: GriffelStyle = {
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  minHeight: "24px",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":focus-visible": {
    outlineWidth: tokens.strokeWidthThick,
    outlineStyle: "solid",
    outlineColor: tokens.colorStrokeFocus2,
  },
};
