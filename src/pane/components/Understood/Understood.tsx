import { useRef } from "react";
import { keptCorrections } from "../../state/corrections";
import type { ViewProps } from "../../views/view";
import { hiddenLine, TABLE_WORDS } from "../../words/tables";
import { Beside } from "../Beside/Beside";
import { Corrections } from "../Corrections/Corrections";
import { OtherTables } from "../OtherTables/OtherTables";
import { TableCard } from "../TableCard/TableCard";
import { useUnderstoodStyles } from "./Understood.styles";

/** How the workbook was understood, and what was put right by hand. */
export function Understood({ state, reviewed: { review, snapshot }, actions }: ViewProps) {
  const styles = useUnderstoodStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => heading.current?.focus();
  const corrections = keptCorrections(state.stored.settings);
  return (
    <section className={styles.root}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {TABLE_WORDS.title}
      </h2>
      <p className={styles.text}>{TABLE_WORDS.intro}</p>
      {review.unusedCorrections.length > 0 && (
        <section>
          <h3 className={styles.subtitle}>{TABLE_WORDS.unused}</h3>
          <ul className={styles.list}>
            {review.unusedCorrections.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className={styles.subtitle}>{TABLE_WORDS.tables}</h3>
        <ul className={styles.tables}>
          {review.tables.map((table) => (
            <li key={`${table.sheet} ${table.range.row} ${table.range.column}`}>
              <TableCard table={table} snapshot={snapshot} onKind={focusHeading} actions={actions} />
            </li>
          ))}
        </ul>
      </section>
      {review.otherTables.length > 0 && (
        <section>
          <h3 className={styles.subtitle}>{TABLE_WORDS.others}</h3>
          <OtherTables tables={review.otherTables} onKind={focusHeading} actions={actions} />
        </section>
      )}
      {corrections.length > 0 && (
        <section>
          <h3 className={styles.subtitle}>{TABLE_WORDS.corrections}</h3>
          <Corrections corrections={corrections} onTakeBack={focusHeading} actions={actions} />
        </section>
      )}
      <Beside
        beside={state.beside}
        carried={review.carriedForward.length}
        busy={state.busy !== null}
        actions={actions}
      />
      {review.hiddenSheets.length > 0 && (
        <section>
          <h3 className={styles.subtitle}>{TABLE_WORDS.hidden}</h3>
          <p className={styles.text}>{hiddenLine(review.hiddenSheets)}</p>
        </section>
      )}
    </section>
  );
}
