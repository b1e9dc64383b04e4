"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** Up to here all rows are in the page: it can be searched and printed by the browser. */
const allUpTo = 60;
/** Heights of a row in pixels: in a line, and stacked on phones. */
const heights = { line: 48, stacked: 86 };

const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;
const stacked = "(max-width: 47.99rem)";

interface Rows {
  count: number;
  keyOf: (index: number) => string;
  /** The first of them that scrolls: the list on wide screens, the page on phones. */
  scrollers: readonly RefObject<HTMLElement | null>[];
  body: RefObject<HTMLElement | null>;
}

const scrolls = (element: HTMLElement) => ["auto", "scroll"].includes(getComputedStyle(element).overflowY);

/** The rows of a long table that are near the screen, and the room that the others take. */
export function useWindowOfRows({ count, keyOf, scrollers, body }: Rows) {
  const [height, setHeight] = useState(heights.line);
  const [margin, setMargin] = useState(0);
  const scroller = () => scrollers.map(({ current }) => current).find((element) => element !== null && scrolls(element)) ?? null;
  // oxlint-disable-next-line react/incompatible-library -- the table reads it anew on every render, and nothing of it is memoised
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: scroller,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: count <= allUpTo ? allUpTo : 12,
    scrollMargin: margin,
    initialRect: { width: 1200, height: 900 },
  });
  useBeforePaint(() => {
    const media = window.matchMedia(stacked);
    const place = () => {
      setHeight(media.matches ? heights.stacked : heights.line);
      const [box, pane] = [body.current?.getBoundingClientRect(), scroller()];
      if (box !== undefined && pane !== null) setMargin(Math.round(box.top - pane.getBoundingClientRect().top + pane.scrollTop));
    };
    place();
    media.addEventListener("change", place);
    return () => media.removeEventListener("change", place);
  }, []);
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    items,
    before: first === undefined ? 0 : first.start - margin,
    after: last === undefined ? 0 : virtualizer.getTotalSize() - (last.end - margin),
    scrollTo: (index: number) => virtualizer.scrollToIndex(index, { align: "auto" }),
  };
}
