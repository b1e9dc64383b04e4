import clsx from "clsx";
import Link from "next/link";
import { addressOf, type InsightAddress } from "./insight-address.ts";

export type Rows = NonNullable<InsightAddress["rows"]>;

interface NumberLinkProps {
  n: number;
  address: InsightAddress;
  rows: Rows;
  /** Stands by itself, outside a sentence. */
  alone?: boolean;
}

/** A number that opens the rows behind it; a nought has none to open. */
export function NumberLink({ n, address, rows, alone = false }: NumberLinkProps) {
  const place = alone && "inline-flex min-h-6 min-w-6 items-center justify-end text-13 pointer-coarse:min-h-11 pointer-coarse:min-w-11";
  if (n === 0) return <span className={clsx("text-ink-3", place)}>{n}</span>;
  const isOpen = address.rows !== null && address.rows.measure === rows.measure && address.rows.group === rows.group && address.rows.series === rows.series;
  return (
    <Link
      href={addressOf({ ...address, rows })}
      scroll={false}
      prefetch={false}
      aria-current={isOpen ? "true" : undefined}
      className={clsx("rounded-4 font-semibold text-accent underline decoration-1 underline-offset-3", isOpen && "bg-selected", place)}
    >
      {n}
    </Link>
  );
}
