import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { Severity } from "../../../core/model/finding";
import { useSeverityIconStyles } from "./SeverityIcon.styles";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, note: Info16Filled } as const;

/** A round, a three-cornered and an "i" sign: told apart by form. Its word always stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useSeverityIconStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={styles[severity]} />;
}
