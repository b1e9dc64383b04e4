"use client";

import { useCallback, useMemo, useState } from "react";
import type { BoardRow } from "./queue-rows.ts";

/**
 * Keeps the list still under the cursor: rows stay where they were when the reader last looked for new ones,
 * what is gone leaves, what came waits behind a count.
 * @param whole whether these are all rows; the rest of a day that came in parts is not new
 */
export function useShownRows<Row extends BoardRow>(rows: readonly Row[], whole: boolean): {
  shown: readonly Row[];
  arrived: number;
  showArrived: () => void;
} {
  const [looked, setLooked] = useState(() => ({ order: rows.map((row) => row.id), whole }));
  const { shown, arrived } = useMemo(() => {
    const known = new Set(looked.order);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return { shown: looked.order.flatMap((id) => byId.get(id) ?? []), arrived: rows.reduce((sum, { id }) => sum + (known.has(id) ? 0 : 1), 0) };
  }, [rows, looked]);
  const showArrived = useCallback(() => setLooked({ order: rows.map((row) => row.id), whole }), [rows, whole]);
  // An empty list has no cursor to protect; what follows the first rows stands after them.
  if (shown.length === 0 && arrived > 0) showArrived();
  else if (whole && !looked.whole) {
    const first = new Set(looked.order);
    setLooked({ order: [...looked.order, ...rows.flatMap(({ id }) => (first.has(id) ? [] : [id]))], whole });
  }
  return { shown, arrived: whole && looked.whole ? arrived : 0, showArrived };
}
