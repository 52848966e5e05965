import { Button } from "@fluentui/react-components";
import { cellAddress } from "../../../core/model/address";
import type { OtherTable } from "../../../core/model/plan";
import { correctTable } from "../../state/corrections";
import type { PaneActions } from "../../state/actions";
import { TABLE_WORDS, tablePlace } from "../../words/tables";
import { useOtherTablesStyles } from "./OtherTables.styles";

export interface OtherTablesProps {
  readonly tables: readonly OtherTable[];
  /** A table that is claimed leaves this list: the focus goes where it will be. */
  readonly onKind: () => void;
  readonly actions: PaneActions;
}

/** What looked like a table and was not claimed, why, and what the officer can make of it. */
export function OtherTables({ tables, onKind, actions }: OtherTablesProps) {
  const styles = useOtherTablesStyles();
  const make = (table: OtherTable, kind: "plan" | "kpi") => {
    onKind();
    actions.correct(correctTable(table, kind));
  };
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <li key={tablePlace(table)} className={styles.table}>
          <strong>{tablePlace(table)}</strong>
          <span>{table.why}</span>
          <span className={styles.buttons}>
            <Button size="small" onClick={() => make(table, "plan")}>
              {TABLE_WORDS.isPlan}
            </Button>
            <Button size="small" onClick={() => make(table, "kpi")}>
              {TABLE_WORDS.isKpi}
            </Button>
            <Button
              size="small"
              onClick={() => actions.goTo(table.sheet, cellAddress(table.range.row, table.range.column))}
            >
              {TABLE_WORDS.goTo}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
