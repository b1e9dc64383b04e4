"use client";

import type { DraftBoardItem } from "@tact/api/views";
import clsx from "clsx";
import { Avatar } from "../kit/avatar.tsx";
import { openTiming } from "../today/timing.ts";
import { useReader } from "../time/reader.tsx";
import { draftsWords as w } from "../words/en-drafts.ts";
import { countIn, keyOf } from "./board-items.ts";
import { DraftStateBadge } from "./draft-state-badge.tsx";

const tones = { late: "text-late", due: "text-due", plain: "text-ink", moved: "text-moved" } as const;

/** Where the link of a line stands, for keys that move the focus. */
export const lineIdOf = (item: DraftBoardItem): string => `draft-${keyOf(item)}`;

/** One step whose words are wanted: whose, what, how its words begin, when, and how far they are. */
export function BoardLine({
  item,
  selected,
  href,
  onOpen,
}: {
  item: DraftBoardItem;
  /** By the address; or because it is the first, and then only where its words are seen beside it. */
  selected: "named" | "first" | null;
  href: string;
  onOpen: () => void;
}) {
  const { zone, now } = useReader();
  const { client, employer, step, drafts, state } = item;
  const timing = openTiming(step.status, step.window, now, zone);
  const people = drafts.filter(({ choice }) => choice === null);
  const [first] = drafts;
  const whom = people.length > 1 ? people.map(({ recipient }) => recipient ?? w.to.nobody).join(", ") : (first?.lines[0] ?? "");
  return (
    <li className="relative border-b border-line">
      <a
        id={lineIdOf(item)}
        href={href}
        aria-current={selected === "named" ? "true" : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen();
        }}
        className={clsx(
          "flex min-h-14.5 items-center gap-3 px-4 py-2 outline-none focus-visible:inset-ring-2 focus-visible:inset-ring-accent md:px-6",
          selected === "named" && "bg-selected before:absolute before:inset-y-0 before:left-0 before:w-[3px] before:bg-accent",
          selected === "first" && "lg:bg-selected lg:before:absolute lg:before:inset-y-0 lg:before:left-0 lg:before:w-[3px] lg:before:bg-accent",
          selected === null && "hover:bg-hover",
        )}
      >
        <Avatar name={client.name} size={32} />
        <span className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)_auto] gap-x-3">
          <span className="truncate text-14">
            <b className="font-semibold">{client.name}</b> <span className="text-ink-2 max-sm:hidden">{step.title}</span>
          </span>
          <span className={clsx("text-right text-13 font-semibold whitespace-nowrap", tones[timing.tone])}>{timing.main}</span>
          <span className="truncate text-13 text-ink-2 sm:hidden">{step.title}</span>
          <span className="truncate text-13 text-ink-3 max-sm:hidden">
            {employer.name}
            {whom === "" ? "" : ` · ${whom}`}
          </span>
          <DraftStateBadge state={state} count={countIn(item)} className="justify-self-end" />
        </span>
      </a>
    </li>
  );
}
