import { Button, Checkbox } from "@fluentui/react-components";
import { Eraser20Regular, Highlight20Regular } from "@fluentui/react-icons";
import { SEVERITIES } from "../../../core/model/finding";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/actions";
import { SEVERITY_WORDS } from "../../words";
import { FINDING_WORDS } from "../../words/findings";
import { useHighlightsStyles } from "./Highlights.styles";

export interface HighlightsProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Shows and clears the highlights in the sheets. */
export function Highlights({ state, actions }: HighlightsProps) {
  const styles = useHighlightsStyles();
  const { highlighted, marked, busy, reviewed } = state;
  return (
    <section className={styles.root}>
      <Button
        icon={highlighted ? <Eraser20Regular /> : <Highlight20Regular />}
        disabledFocusable={busy !== null}
        onClick={highlighted ? actions.clear : actions.paint}
        className={styles.button}
      >
        {label(state)}
      </Button>
      {reviewed !== null && (
        <div className={styles.choices} role="group" aria-label={FINDING_WORDS.highlightWhat}>
          {SEVERITIES.map((severity) => (
            <Checkbox
              key={severity}
              label={SEVERITY_WORDS[severity]}
              checked={marked.includes(severity)}
              onChange={() => actions.mark(SEVERITIES.filter((s) => (s === severity) !== marked.includes(s)))}
            />
          ))}
        </div>
      )}
      <p className={styles.hint}>{hint(highlighted, reviewed !== null)}</p>
    </section>
  );
}

function label({ busy, highlighted }: PaneState): string {
  if (busy === "painting") return FINDING_WORDS.painting;
  if (busy === "clearing") return FINDING_WORDS.clearing;
  return highlighted ? FINDING_WORDS.clearHighlights : FINDING_WORDS.showHighlights;
}

function hint(highlighted: boolean, reviewed: boolean): string {
  if (!highlighted) return FINDING_WORDS.highlightsOff;
  return reviewed ? FINDING_WORDS.highlightsShown : FINDING_WORDS.highlightsLeft;
}
