import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import type { Finding } from "../../../core/model/finding";
import type { Review } from "../../../core/model/review";
import type { FindingLine } from "../../state/findingList";
import type { PaneActions } from "../../state/actions";
import { FINDING_WORDS } from "../../words/findings";
import { FindingRow } from "../FindingRow/FindingRow";
import { useFindingListStyles } from "./FindingList.styles";
import { likelyHeight } from "./likelyHeight";
import { useListKeys } from "./useListKeys";
import { useTopOf } from "./useTopOf";

export interface FindingListProps {
  readonly lines: readonly FindingLine[];
  readonly review: Review;
  /** The finding whose details are shown here, or null. */
  readonly opened: Finding | null;
  readonly actions: PaneActions;
}

const DRAWN_BEYOND = 8;

/**
 * The lines that are in sight, and a few beyond: twenty thousand findings scroll like twenty. The line that has the
 * focus and the one that is unfolded stay drawn out of sight too, with what is typed in them; what is unfolded comes into
 * sight by itself.
 */
export function FindingList({ lines, review, opened, actions }: FindingListProps) {
  const styles = useFindingListStyles();
  const root = useRef<HTMLDivElement>(null);
  const top = useTopOf(root);
  const openedAt = useMemo(
    () =>
      opened === null ? -1 : lines.findIndex((line) => line.kind === "finding" && line.finding === opened),
    [lines, opened],
  );
  const { held, ...keys } = useListKeys(root, lines, opened, actions);
  const list = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => likelyHeight(lines[index]),
    overscan: DRAWN_BEYOND,
    getItemKey: (index) => lines[index]?.key ?? index,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const kept = [...held, openedAt].filter((index) => index >= 0 && index < lines.length);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
  });
  return (
    <div
      ref={root}
      role="list"
      aria-label={FINDING_WORDS.list}
      className={styles.root}
      style={{ height: list.getTotalSize() }}
      {...keys}
    >
      {list.getVirtualItems().map(({ key, index, start }) => {
        const line = lines[index];
        if (line === undefined) return null;
        return (
          <div
            key={key}
            ref={list.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={lines.length}
            aria-posinset={index + 1}
            className={styles.line}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {line.kind === "group" ? (
              <h3 className={styles.group}>
                {line.title} <span className={styles.count}>{line.count}</span>
              </h3>
            ) : (
              <FindingRow
                finding={line.finding}
                review={review}
                open={line.finding === opened}
                list="all"
                actions={actions}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
