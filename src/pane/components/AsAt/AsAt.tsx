import { Button, Field, Input } from "@fluentui/react-components";
import { parseIsoDate } from "../../../core/model/calendarDate";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/usePane";
import { asAtHint, statedOffer, WORDS } from "../../words";
import { useAsAtStyles } from "./AsAt.styles";

export interface AsAtProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The day the plan is judged on, and Review. Enter in the field reviews. */
export function AsAt({ state, actions }: AsAtProps) {
  const styles = useAsAtStyles();
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
      <Field
        label={WORDS.asAt}
        {...(asAt === null ? { validationMessage: WORDS.asAtMissing } : { hint: asAtHint(asAt, asAtSource) })}
      >
        {(control) => (
          <div className={styles.line}>
            <Input
              {...control}
              type="date"
              value={asAt ?? ""}
              className={styles.date}
              onChange={(_event, { value }) => actions.chooseDate(parseIsoDate(value))}
            />
            <Button appearance="primary" type="submit" disabledFocusable={cannotReview}>
              {reviewed === null ? WORDS.review : WORDS.reviewAgain}
            </Button>
          </div>
        )}
      </Field>
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
      {reviewed !== null && asAt !== null && (
        <KeepDate kept={stored.settings.asAt === asAt} actions={actions} />
      )}
    </form>
  );
}

function KeepDate({ kept, actions }: { readonly kept: boolean; readonly actions: PaneActions }) {
  const styles = useAsAtStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.keep}
      onClick={kept ? actions.forgetDate : actions.keepDate}
    >
      {kept ? WORDS.forgetDate : WORDS.keepDate}
    </Button>
  );
}
