import { useMemo } from "react";
import { measureLines, STANDINGS, type Standing } from "../../state/measureLines";
import type { Reviewed } from "../../state/reviewed";
import { KPI_WORDS, standingCount } from "../../words/kpis";
import { LinkList } from "../LinkList/LinkList";

export interface KpiHealthProps {
  readonly reviewed: Reviewed;
  readonly onStanding: (standing: Standing) => void;
}

/** How many measures stand how, the worst first. */
export function KpiHealth({ reviewed: { review, settings }, onStanding }: KpiHealthProps) {
  const counts = useMemo(() => {
    const standings = measureLines(review, settings, "worst").map(({ standing }) => standing);
    return STANDINGS.flatMap((standing) => {
      const count = standings.filter((one) => one === standing).length;
      return count === 0 ? [] : [{ standing, count }];
    });
  }, [review, settings]);
  if (counts.length === 0) return null;
  return (
    <LinkList
      title={KPI_WORDS.title}
      links={counts.map(({ standing, count }) => ({
        key: standing,
        words: standingCount(standing, count),
        onPress: () => onStanding(standing),
      }))}
    />
  );
}
