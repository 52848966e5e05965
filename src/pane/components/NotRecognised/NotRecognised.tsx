import { useRef } from "react";
import type { Reviewed } from "../../state/reviewed";
import type { SettingsValues } from "../../../core/settings/schema";
import { keptCorrections } from "../../state/corrections";
import type { PaneActions } from "../../state/actions";
import { WORDS } from "../../words";
import { STATE_WORDS } from "../../words/states";
import { TABLE_WORDS } from "../../words/tables";
import { Corrections } from "../Corrections/Corrections";
import { OtherTables } from "../OtherTables/OtherTables";
import { useNotRecognisedStyles } from "./NotRecognised.styles";

export interface NotRecognisedProps {
  readonly reviewed: Reviewed;
  readonly settings: SettingsValues;
  readonly actions: PaneActions;
}

/** What to do when no table was recognised: claim what was looked at, or take back what was put right by hand. */
export function NotRecognised({ reviewed, settings, actions }: NotRecognisedProps) {
  const styles = useNotRecognisedStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => heading.current?.focus();
  const corrections = keptCorrections(settings);
  const { otherTables } = reviewed.review;
  const empty = isEmpty(reviewed);
  return (
    <section className={styles.root}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {empty ? STATE_WORDS.empty : WORDS.nothingRecognised}
      </h2>
      <p className={styles.text}>{empty ? STATE_WORDS.emptyHelp : WORDS.nothingRecognisedHelp}</p>
      {otherTables.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{WORDS.lookedAt}</h3>
          <OtherTables tables={otherTables} onKind={focusHeading} actions={actions} />
        </>
      )}
      {corrections.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{TABLE_WORDS.corrections}</h3>
          <Corrections corrections={corrections} onTakeBack={focusHeading} actions={actions} />
        </>
      )}
    </section>
  );
}

/** Whether no sheet that is shown holds anything. */
function isEmpty({ snapshot }: Reviewed): boolean {
  return snapshot.sheets.every(({ visibility, values }) => visibility !== "visible" || values.length === 0);
}
