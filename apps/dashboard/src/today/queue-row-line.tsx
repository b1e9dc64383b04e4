"use client";

import clsx from "clsx";
import { Mail, Phone } from "lucide-react";
import Link from "next/link";
import { memo, type MouseEvent } from "react";
import { Avatar } from "../kit/avatar.tsx";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { type QueueRow, rowTitle } from "./queue-rows.ts";
import { changeTiming, openTiming, type Tone } from "./timing.ts";

const toneText: Record<Tone, string> = { late: "text-late", due: "text-due", plain: "text-ink", moved: "text-moved" };

/** The id of a row's link in the page, for moving the focus. */
export const rowLinkId = (id: string) => `row-${id}`;

interface Props {
  row: QueueRow;
  selected: boolean;
  checked: boolean;
  checkable: boolean;
  onSelect: (id: string) => void;
  onCheck: (id: string, checked: boolean) => void;
}

/** One follow-up: who and where, what and why, when and how much is left. */
export const QueueRowLine = memo(function QueueRowLine({ row, selected, checked, checkable, onSelect, onCheck }: Props) {
  const { zone, now } = useReader();
  const [item] = row.items;
  const { step, change } = item;
  const timing =
    change === null ? openTiming(step.status, step.window, now, zone) : changeTiming(change, step.window, zone);
  const dropped = change?.kind === "dropped";
  const Channel = step.channel === "phone" ? Phone : Mail;

  function onClick(event: MouseEvent) {
    // A pointer selects where the panel shows the follow-up; the keyboard and small screens open the plan.
    const opensPanel = window.matchMedia("(min-width: 80rem)").matches;
    if (event.detail === 0 || !opensPanel || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(row.id);
  }

  return (
    <li
      className={clsx(
        "relative border-b border-line has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent",
        selected && "xl:bg-selected xl:before:absolute xl:before:inset-y-0 xl:before:left-0 xl:before:w-[3px] xl:before:bg-accent",
        checked && "bg-selected",
        !selected && !checked && "hover:bg-hover",
      )}
    >
      <div
        className={clsx(
          "grid grid-cols-[2rem_minmax(0,1fr)_auto] gap-x-4 px-4 py-3",
          "md:h-[58px] md:grid-cols-[1rem_2rem_minmax(8.5rem,1fr)_minmax(10rem,1.5fr)_8.25rem] md:items-center md:gap-x-3.5 md:px-6 md:py-0 @min-[46rem]:grid-cols-[1rem_2rem_minmax(9rem,1fr)_minmax(11rem,1.45fr)_8.5rem_5rem]",
        )}
      >
        <span className="relative z-10 max-md:hidden">
          <input
            type="checkbox"
            checked={checked}
            disabled={!checkable}
            tabIndex={selected ? 0 : -1}
            onChange={(event) => onCheck(row.id, event.target.checked)}
            aria-label={words.actions.select(`${item.client.name}, ${rowTitle(row)}`)}
            className="check disabled:invisible"
          />
        </span>
        <span className="pt-0.5 md:pt-0">
          <Avatar name={item.client.name} />
        </span>
        <div className="min-w-0">
          <Link
            id={rowLinkId(row.id)}
            href={`/applications/${item.application.id}`}
            prefetch={false}
            onClick={onClick}
            onFocus={() => onSelect(row.id)}
            tabIndex={selected ? 0 : -1}
            aria-current={selected ? "true" : undefined}
            className="block scroll-mt-24 truncate text-14 font-semibold outline-none after:absolute after:inset-0"
          >
            {item.client.name}
            <span className="sr-only">
              , {rowTitle(row)}, {timing.main}
            </span>
          </Link>
          <p className="truncate text-12 text-ink-3">
            {item.employer.name}
            {item.stage === null ? "" : `, ${item.stage}`}
          </p>
        </div>
        <div className="min-w-0 max-md:order-last max-md:col-span-2 max-md:col-start-2 max-md:mt-1.5">
          <p className={clsx("truncate text-14", dropped && "text-ink-3 line-through")}>{rowTitle(row)}</p>
          <p className="truncate text-13 text-ink-3">{change === null ? item.why : change.why}</p>
        </div>
        <div className="min-w-0 max-md:text-right">
          <p className={clsx("truncate text-13 font-semibold", toneText[timing.tone])}>{timing.main}</p>
          <p className="truncate text-12 text-ink-3">{timing.rest}</p>
        </div>
        <p className="hidden items-center gap-1.5 text-12 text-ink-3 @min-[46rem]:flex">
          {step.channel !== null && !dropped && (
            <>
              <Channel size={14} aria-hidden />
              {words.channelLabels[step.channel]}
            </>
          )}
        </p>
      </div>
    </li>
  );
});
