import { Button, Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { parseIsoDate } from "../../../core/model/calendarDate";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/actions";
import { asAtHint, statedOffer, WORDS } from "../../words";
import { useAsAtStyles } from "./AsAt.styles";

export interface AsAtProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The day the plan is judged on, and Review. Enter in the field reviews. */
export function AsAt({ state, actions }: AsAtProps) {
  const styles = useAsAtStyles();
  const field = useId();
  const hint = useId();
  const { asAt, asAtSource, stored, stated, busy, reviewed } = state;
  // It keeps the focus while it cannot be pressed: the keyboard would else start again at the top.
  const cannotReview = asAt === null || busy !== null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!cannotReview) actions.review();
      }}
    >
      <Field {...(asAt === null ? { validationMessage: WORDS.asAtMissing } : {})}>
        {(control) => (
          <div className={styles.line}>
            <Input
              aria-describedby={hint}
              {...control}
              id={field}
              type="date"
              value={asAt ?? ""}
              contentBefore={
                <label htmlFor={field} className={styles.label}>
                  {WORDS.asAt}
                </label>
              }
              className={styles.date}
              onChange={(_event, { value }) => actions.chooseDate(parseIsoDate(value))}
            />
            <Button appearance="primary" type="submit" disabledFocusable={cannotReview}>
              {reviewed === null ? WORDS.review : WORDS.reviewAgain}
            </Button>
          </div>
        )}
      </Field>
      {asAt !== null && (
        <div className={styles.under}>
          <span id={hint} className={styles.hint}>
            {asAtHint(asAt, asAtSource)}
          </span>
          {reviewed !== null && <KeepDate kept={stored.settings.asAt === asAt} actions={actions} />}
        </div>
      )}
      {stated !== null && stated.date !== asAt && (
        <p className={styles.offer}>
          {statedOffer(stated)}
          <Button
            appearance="transparent"
            size="small"
            className={styles.link}
            onClick={actions.useStatedDate}
          >
            {WORDS.useIt}
          </Button>
        </p>
      )}
    </form>
  );
}

function KeepDate({ kept, actions }: { readonly kept: boolean; readonly actions: PaneActions }) {
  const styles = useAsAtStyles();
  const words = kept ? WORDS.forgetDate : WORDS.keepDate;
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.link}
      title={words}
      aria-label={words}
      onClick={kept ? actions.forgetDate : actions.keepDate}
    >
      {kept ? WORDS.forget : WORDS.keep}
    </Button>
  );
}
