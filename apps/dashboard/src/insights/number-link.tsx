import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { addressOf, type InsightAddress } from "./insight-address.ts";

export type Rows = NonNullable<InsightAddress["rows"]>;

/** A number that opens the rows behind it; a nought has none to open. */
export function NumberLink({ n, address, rows, children, className }: { n: number; address: InsightAddress; rows: Rows; children?: ReactNode; className?: string }) {
  const shown = children ?? n;
  if (n === 0) return <span className={clsx("text-ink-3", className)}>{shown}</span>;
  const isOpen = address.rows !== null && address.rows.measure === rows.measure && address.rows.group === rows.group && address.rows.series === rows.series;
  return (
    <Link
      href={addressOf({ ...address, rows })}
      scroll={false}
      prefetch={false}
      aria-current={isOpen ? "true" : undefined}
      className={clsx("rounded-4 font-semibold text-accent underline decoration-1 underline-offset-3", isOpen && "bg-selected", className)}
    >
      {shown}
    </Link>
  );
}
