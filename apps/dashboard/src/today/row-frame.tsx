"use client";

import clsx from "clsx";
import Link from "next/link";
import type { MouseEvent, ReactNode } from "react";
import { Avatar } from "../kit/avatar.tsx";
import { words } from "../words/en.ts";

/** The id of a row's link in the page, for moving the focus. */
export const rowLinkId = (id: string) => `row-${id}`;

/** What every row of the list is given by it. */
export interface RowPlace {
  selected: boolean;
  /** Whether it is what Tab comes to. */
  tabbable: boolean;
  checked: boolean;
  onSelect: (id: string) => void;
  onCheck: (id: string, checked: boolean) => void;
}

/** Where a row stands; it changes with every row that goes, and what the row says does not. */
export interface RowSpot {
  /** Place among the rows of its group, from 1, and how many there are, where the page holds only some of them. */
  at?: number | undefined;
  of?: number | undefined;
  measure: ((element: HTMLElement | null) => void) | undefined;
  index: number;
}

/** A line of the list around what it says. */
export function RowItem({ at, of, measure, index, selected, checked, children }: RowSpot & Pick<RowPlace, "selected" | "checked"> & { children: ReactNode }) {
  return (
    <li
      ref={measure}
      data-index={index}
      aria-posinset={at}
      aria-setsize={of}
      className={clsx(
        "relative border-b border-line has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent",
        selected && "xl:bg-selected xl:before:absolute xl:before:inset-y-0 xl:before:left-0 xl:before:w-[3px] xl:before:bg-accent",
        checked && "bg-selected",
        !selected && !checked && "hover:bg-hover",
      )}
    >
      {children}
    </li>
  );
}

interface Props extends RowPlace {
  id: string;
  href: string;
  name: string;
  under: string;
  /** For those who listen: what the row is, after the name. */
  spoken: string;
  checkable: boolean;
  children: ReactNode;
}

/** What a row of Today says: what it is ticked with, whose it is, and three columns of its own. */
export function RowFrame(props: Props) {
  const { id, href, name, under, spoken, checkable, selected, tabbable, checked, onSelect, onCheck, children } = props;

  function onClick(event: MouseEvent) {
    // A pointer selects where the panel shows the follow-up; the keyboard and small screens open the plan.
    const opensPanel = window.matchMedia("(min-width: 80rem)").matches;
    if (event.detail === 0 || !opensPanel || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(id);
  }

  return (
    <div
      className={clsx(
        "grid grid-cols-[2rem_minmax(0,1fr)_auto] gap-x-4 px-4 py-3",
        "md:h-[58px] md:grid-cols-[1rem_2rem_minmax(8.5rem,1fr)_minmax(10rem,1.5fr)_8.25rem] md:items-center md:gap-x-3.5 md:px-6 md:py-0 @min-[46rem]:grid-cols-[1rem_2rem_minmax(9rem,1fr)_minmax(11rem,1.4fr)_8.25rem_6.5rem]",
      )}
    >
      <span className="relative z-10 max-md:hidden">
        {checkable && (
          <input
            type="checkbox"
            checked={checked}
            tabIndex={tabbable ? 0 : -1}
            onChange={(event) => onCheck(id, event.target.checked)}
            aria-label={words.actions.select(`${name}, ${spoken}`)}
            className="check block"
          />
        )}
      </span>
      <span className="pt-0.5 md:pt-0">
        <Avatar name={name} />
      </span>
      <div className="min-w-0">
        <Link
          id={rowLinkId(id)}
          href={href}
          prefetch={false}
          onClick={onClick}
          onFocus={() => onSelect(id)}
          tabIndex={tabbable ? 0 : -1}
          aria-current={selected ? "true" : undefined}
          className="block scroll-mt-24 truncate text-14 font-semibold outline-none after:absolute after:inset-0"
        >
          <bdi>{name}</bdi>
          <span className="sr-only left-0">, {spoken}</span>
        </Link>
        <p className="truncate text-12 text-ink-3">{under}</p>
      </div>
      {children}
    </div>
  );
}

/** The middle column: what, and why or since when. */
export function RowMiddle({ first, second, struck = false }: { first: string; second: ReactNode; struck?: boolean }) {
  return (
    <div className="min-w-0 max-md:order-last max-md:col-span-2 max-md:col-start-2 max-md:mt-1.5">
      <p className={clsx("truncate text-14", struck && "text-ink-3 line-through")}>{first}</p>
      <p className="truncate text-13 text-ink-3">{second}</p>
    </div>
  );
}

/** The column of the time: exact, and what is left of it. */
export function RowTime({ main, rest, tone = "text-ink" }: { main: string; rest: string; tone?: string }) {
  return (
    <div className="min-w-0 max-md:text-right">
      <p className={clsx("truncate text-13 font-semibold", tone)}>{main}</p>
      <p className="truncate text-12 text-ink-3">{rest}</p>
    </div>
  );
}
