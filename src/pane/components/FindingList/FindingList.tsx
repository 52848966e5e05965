import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Finding } from "../../../core/model/finding";
import type { Review } from "../../../core/model/review";
import type { FindingLine } from "../../state/findingList";
import type { PaneActions } from "../../state/usePane";
import { FindingRow } from "../FindingRow/FindingRow";
import { useFindingListStyles } from "./FindingList.styles";

export interface FindingListProps {
  readonly lines: readonly FindingLine[];
  readonly review: Review;
  /** The finding whose details are shown here, or null. */
  readonly opened: Finding | null;
  readonly actions: PaneActions;
}

/** Close to what a row takes; it is measured once it is drawn. */
const LIKELY_HEIGHT = 76;
const DRAWN_BEYOND = 8;

/** The lines that are in sight, and a few beyond: twenty thousand findings scroll like twenty. */
export function FindingList({ lines, review, opened, actions }: FindingListProps) {
  const styles = useFindingListStyles();
  const root = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(root.current?.offsetTop ?? 0), [lines]);
  const list = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => LIKELY_HEIGHT,
    overscan: DRAWN_BEYOND,
    getItemKey: (index) => lines[index]?.key ?? index,
    scrollMargin: top,
  });
  const openedAt = lines.findIndex((line) => line.kind === "finding" && line.finding === opened);
  const openedKey = lines[openedAt]?.key ?? null;
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // Once for each finding that is opened: a review that follows the workbook moves nothing under the officer's eyes.
    if (openedAt !== -1 && shown.current !== openedKey) list.scrollToIndex(openedAt, { align: "auto" });
    shown.current = openedKey;
  }, [list, openedAt, openedKey]);
  return (
    <div ref={root} role="list" className={styles.root} style={{ height: list.getTotalSize() }}>
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
                onOpen={() => actions.open(line.finding, "all")}
                actions={actions}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
