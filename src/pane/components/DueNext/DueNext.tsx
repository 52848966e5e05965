import type { Month, OverviewFigures } from "../../state/figures";
import { monthLine, OVERVIEW_WORDS } from "../../words/overview";
import { LinkList } from "../LinkList/LinkList";

export interface DueNextProps {
  readonly dueByMonth: OverviewFigures["dueByMonth"];
  readonly onMonth: (month: Month) => void;
}

/** More would be a calendar. */
const MONTHS = 3;

/** How many open actions the next months ask for. */
export function DueNext({ dueByMonth, onMonth }: DueNextProps) {
  const months = [...dueByMonth].slice(0, MONTHS);
  if (months.length === 0) return null;
  return (
    <LinkList
      title={OVERVIEW_WORDS.dueNext}
      links={months.map(([month, actions]) => ({
        key: month,
        words: monthLine(month, actions.length),
        onPress: () => onMonth(month),
      }))}
    />
  );
}
