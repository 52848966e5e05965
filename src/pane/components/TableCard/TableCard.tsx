import { Button } from "@fluentui/react-components";
import { cellAddress } from "../../../core/model/address";
import { KPI_ROLES, PLAN_ROLES, type FoundTable } from "../../../core/model/plan";
import type { TableCorrection } from "../../../core/model/settings";
import type { WorkbookSnapshot } from "../../../core/model/workbookSnapshot";
import { correctColumn, correctTable } from "../../state/corrections";
import { understoodColumns, type UnderstoodColumn } from "../../state/understood";
import type { PaneActions } from "../../state/actions";
import {
  columnLabel,
  columnsLine,
  dateOrderLine,
  KIND_WORD,
  kindLine,
  ROLE_WORD,
  scaleLine,
  stepLine,
  TABLE_WORDS,
  tablePlace,
} from "../../words/tables";
import { Choice } from "../Choice/Choice";
import { Unfold } from "../Unfold/Unfold";
import { useTableCardStyles } from "./TableCard.styles";

export interface TableCardProps {
  readonly table: FoundTable;
  readonly snapshot: WorkbookSnapshot;
  /** A table of another kind stands elsewhere in the list, or in another one: the focus goes where it will be. */
  readonly onKind: () => void;
  readonly actions: PaneActions;
}

const KINDS = ["plan", "kpi", "none"] as const satisfies readonly TableCorrection["kind"][];

/** A table that was found: what it is, how each column is read, by what scale; each can be put right in place. */
export function TableCard({ table, snapshot, onKind, actions }: TableCardProps) {
  const styles = useTableCardStyles();
  const { sheet, range, kind, reportOf, dateOrder } = table;
  const columns = understoodColumns(table, snapshot);
  return (
    <Unfold
      summary={
        <span className={styles.summary}>
          <strong className={styles.name}>{tablePlace(table)}</strong>
          <span className={styles.hint}>
            {kindLine(kind, reportOf)}. {columnsLine(columns)}.
          </span>
        </span>
      }
    >
      <Button
        size="small"
        className={styles.goTo}
        onClick={() => actions.goTo(sheet, cellAddress(range.row, range.column))}
      >
        {TABLE_WORDS.goTo}
      </Button>
      <Choice
        label={TABLE_WORDS.whatItIs}
        value={kind}
        choices={KINDS}
        words={KIND_WORD}
        onChoice={(chosen) => {
          onKind();
          actions.correct(correctTable(table, chosen));
        }}
      />
      <section className={styles.stack}>
        <h4 className={styles.subtitle}>{TABLE_WORDS.columns}</h4>
        {columns.map((column) => (
          <Role key={column.column} table={table} column={column} actions={actions} />
        ))}
      </section>
      <Scale table={table} />
      {dateOrder !== null && (
        <section>
          <h4 className={styles.subtitle}>{TABLE_WORDS.dates}</h4>
          <p className={styles.text}>{dateOrderLine(dateOrder)}</p>
        </section>
      )}
    </Unfold>
  );
}

interface RoleProps extends Pick<TableCardProps, "table" | "actions"> {
  readonly column: UnderstoodColumn;
}

function Role({ table, column, actions }: RoleProps) {
  return (
    <Choice
      label={columnLabel(column)}
      value={column.role}
      choices={["none", ...(table.kind === "plan" ? PLAN_ROLES : KPI_ROLES)]}
      words={ROLE_WORD}
      onChoice={(role) => actions.correct(correctColumn(table, column, role))}
    />
  );
}

function Scale({ table: { scale } }: Pick<TableCardProps, "table">) {
  const styles = useTableCardStyles();
  if (scale === null) return null;
  return (
    <section>
      <h4 className={styles.subtitle}>{TABLE_WORDS.scale}</h4>
      <p className={styles.text}>{scaleLine(scale)}</p>
      <ul className={styles.steps}>
        {scale.steps.map((step, index) => (
          <li key={index}>{stepLine(step)}</li>
        ))}
      </ul>
    </section>
  );
}
