"use client";

import { type Range, useVirtualizer, type Virtualizer, useWindowVirtualizer, defaultRangeExtractor } from "@tanstack/react-virtual";
import { Fragment, memo, type RefObject, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from "react";
import { GroupHead } from "./group-head.tsx";
import { Line, type ListProps } from "./queue-list.tsx";

/** Brings a row into the page, wherever it is in the list. */
export interface ListHandle {
  reveal: (id: string) => void;
}

const rowHeight = { wide: 59, narrow: 111 };
const headHeight = 37;
const spare = 8;

/**
 * A list of hundreds of rows, of which the page holds those in sight, a few around them, and the selected one. What is
 * left out between them keeps its height, so that heads stay where they belong.
 */
function LongQueueList({
  scroller,
  handle,
  ...list
}: ListProps & { scroller: RefObject<HTMLDivElement | null>; handle: RefObject<ListHandle | null> }) {
  const { sections, selectedId, onFold } = list;
  const [wide, setWide] = useState(true);
  useLayoutEffect(() => {
    const query = window.matchMedia("(min-width: 48rem)");
    const tell = () => setWide(query.matches);
    tell();
    query.addEventListener("change", tell);
    return () => query.removeEventListener("change", tell);
  }, []);

  // Heads and rows in one line, so that places in the list are places on the page.
  const { lines, firstOf } = useMemo(() => {
    const all: (string | null)[] = [];
    const firsts = sections.map((section) => {
      all.push(null);
      const first = all.length;
      if (!section.folded) for (const row of section.rows) all.push(row.id);
      return first;
    });
    return { lines: all, firstOf: firsts };
  }, [sections]);
  const selectedAt = selectedId === null ? -1 : lines.indexOf(selectedId);
  const anchor = useRef<HTMLDivElement>(null);
  // Heights are summed up anew where this is another: for other lines, not for another cursor.
  const keyAt = useCallback((at: number) => lines[at] ?? `head-${at}`, [lines]);
  const options = {
    count: lines.length,
    overscan: spare,
    estimateSize: (at: number) => (lines[at] === null ? headHeight : wide ? rowHeight.wide : rowHeight.narrow),
    getItemKey: keyAt,
    rangeExtractor: (range: Range) => {
      const seen = defaultRangeExtractor(range);
      return selectedAt < 0 || seen.includes(selectedAt) ? seen : [...seen, selectedAt].sort((a, b) => a - b);
    },
    initialRect: { width: 800, height: 900 },
    scrollPaddingStart: headHeight,
  };
  // The list is read anew on every render, and its rows are told nothing of it.
  // oxlint-disable-next-line react/incompatible-library
  const inBox = useVirtualizer({ ...options, getScrollElement: () => scroller.current, enabled: wide });
  const inWindow = useWindowVirtualizer({ ...options, scrollMargin: anchor.current?.offsetTop ?? 0, enabled: !wide });
  const virtual: Virtualizer<HTMLDivElement, Element> | Virtualizer<Window, Element> = wide ? inBox : inWindow;
  useImperativeHandle(handle, () => ({
    reveal(id) {
      const at = lines.indexOf(id);
      if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
    },
  }));
  // The number of lines above may have changed what stands where.
  useEffect(() => virtual.measure(), [virtual, wide]);

  const shown = virtual.getVirtualItems();
  const firstShown = shown.find(({ index }) => lines[index] !== null)?.index ?? -1;
  const startsAt = (at: number) => virtual.measurementsCache[at]?.start ?? 0;
  const endsAt = (at: number) => virtual.measurementsCache[at]?.end ?? 0;

  return (
    <div ref={anchor}>
      {sections.map((section, s) => {
        const first = firstOf[s] ?? 0;
        const count = section.folded ? 0 : section.rows.length;
        const own = shown.filter(({ index }) => index >= first && index < first + count);
        let upTo = endsAt(first - 1);
        return (
          <section key={section.group} aria-labelledby={`group-${section.group}`}>
            <GroupHead section={section} onFold={onFold} />
            {count > 0 && (
              <ul>
                {own.map(({ index, start, end }) => {
                  const row = section.rows[index - first];
                  const gap = start - upTo;
                  upTo = end;
                  if (row === undefined) return null;
                  return (
                    <Fragment key={row.id}>
                      {gap > 0 && <Gap height={gap} />}
                      <Line
                        row={row}
                        list={list}
                        index={index}
                        at={index - first + 1}
                        of={count}
                        tabbable={index === (selectedAt >= 0 ? selectedAt : firstShown)}
                        measure={wide ? undefined : virtual.measureElement}
                      />
                    </Fragment>
                  );
                })}
                {endsAt(first + count - 1) > upTo && <Gap height={endsAt(first + count - 1) - Math.max(upTo, startsAt(first))} />}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

export default memo(LongQueueList);

/** The height of rows that are not in the page. */
function Gap({ height }: { height: number }) {
  return <li role="presentation" aria-hidden="true" style={{ height }} />;
}
