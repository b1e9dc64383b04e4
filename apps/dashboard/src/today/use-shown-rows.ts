"use client";

import { useState } from "react";
import type { BoardRow } from "./queue-rows.ts";

/**
 * Keeps the list still under the cursor: rows stay where they were when the reader last looked for new ones,
 * what is gone leaves, what came waits behind a count.
 */
export function useShownRows<Row extends BoardRow>(rows: readonly Row[]): {
  shown: Row[];
  arrived: number;
  showArrived: () => void;
} {
  const [order, setOrder] = useState(() => rows.map((row) => row.id));
  const known = new Set(order);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = order.flatMap((id) => byId.get(id) ?? []);
  const arrived = rows.filter((row) => !known.has(row.id)).length;
  // An empty list has no cursor to protect.
  if (shown.length === 0 && arrived > 0) setOrder(rows.map((row) => row.id));
  return { shown, arrived, showArrived: () => setOrder(rows.map((row) => row.id)) };
}
