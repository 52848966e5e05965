import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { cellAddress } from "../../../core/model/address";
import type { Action } from "../../../core/model/plan";
import { figuresOf } from "../../state/figures";
import type { Reviewed } from "../../state/reviewed";
import { dueLine, STATE_WORDS } from "../../words/states";
import { useAllWellStyles } from "./AllWell.styles";

export interface AllWellProps {
  readonly reviewed: Reviewed;
  readonly onRow: (sheet: string, cell: string) => void;
}

const MOST_SHOWN = 3;

/** Nothing was found: says so calmly, and what is due next, which is what there is to look after now. */
export function AllWell({ reviewed, onRow }: AllWellProps) {
  const styles = useAllWellStyles();
  const { findings } = reviewed.review;
  const next = [...figuresOf(reviewed).dueByMonth.values()].flat().slice(0, MOST_SHOWN);
  return (
    <section className={styles.root} aria-labelledby="all-well">
      <h2 id="all-well" className={styles.title}>
        <CheckmarkCircle20Filled className={styles.icon} aria-hidden />
        {STATE_WORDS.allWell}
      </h2>
      <p className={styles.text}>
        {findings.length === 0 ? STATE_WORDS.allWellWhy : STATE_WORDS.ignored(findings.length)}
      </p>
      {next.length > 0 && (
        <div>
          <h3 className={styles.subtitle}>{STATE_WORDS.dueNext}</h3>
          <ul className={styles.list}>
            {next.map((action) => (
              <li key={`${action.sheet} ${action.row}`}>
                <button
                  type="button"
                  className={styles.row}
                  onClick={() => onRow(action.sheet, cellOf(action))}
                >
                  <span>
                    {action.ref !== null && <strong>{action.ref} </strong>}
                    {action.title}
                  </span>
                  <span className={styles.facts}>{dueLine(action)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function cellOf({ row, columns }: Action): string {
  return cellAddress(row, columns.due ?? columns.action ?? 0);
}
