"use client";

import { useQuery } from "@tanstack/react-query";
import clsx from "clsx";
import { Plus, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { everyApplication } from "../api/every-page.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Avatar } from "../kit/avatar.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { Kbd } from "../kit/kbd.tsx";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { searchWords } from "../words/en-search.ts";
import { destinationsOf } from "./destinations.ts";

interface Entry {
  key: string;
  group: string;
  href: string;
  label: string;
  detail: string;
  icon: ReactNode;
}

const mostShown = 12;

/** Goes anywhere by name: pages first, then applications by client, company or role. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const router = useRouter();
  const list = useQuery(everyApplication(useTRPCClient()));
  const { session } = useReader();
  const [text, setText] = useState("");
  const [index, setIndex] = useState(0);
  const listId = useId();

  const wanted = text.trim().toLocaleLowerCase();
  const fits = (entry: Entry) => `${entry.label} ${entry.detail}`.toLocaleLowerCase().includes(wanted);
  const pages: Entry[] = [
    ...destinationsOf(session.role).map(({ href, label, icon: Icon }) => ({
      key: href,
      group: searchWords.palette.goTo,
      href,
      label,
      detail: "",
      icon: <Icon size={16} aria-hidden className="mx-1.5 text-ink-3" />,
    })),
    {
      key: "new",
      group: searchWords.palette.goTo,
      href: "/interviews/new",
      label: words.actions.logInterview,
      detail: "",
      icon: <Plus size={16} aria-hidden className="mx-1.5 text-ink-3" />,
    },
  ];
  const people: Entry[] = (list.data ?? []).map((application) => ({
      key: application.id,
      group: searchWords.palette.people,
      href: `/applications/${application.id}`,
      label: application.client.name,
      detail: `${application.employer.name}, ${application.role}`,
      icon: <Avatar name={application.client.name} size={28} />,
    }));
  const shown = [...pages.filter(fits), ...people.filter(fits)].slice(0, mostShown);
  const active = Math.min(index, Math.max(0, shown.length - 1));

  function open(entry: Entry | undefined) {
    if (entry === undefined) return;
    onClose();
    router.push(entry.href);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter") open(shown[active]);
    else if (event.key === "ArrowDown") setIndex((active + 1) % Math.max(1, shown.length));
    else if (event.key === "ArrowUp") setIndex((active - 1 + shown.length) % Math.max(1, shown.length));
    else return;
    event.preventDefault();
  }

  return (
    <Dialog open onOpenChange={(next) => !next && onClose()} title={searchWords.palette.label} place="top" width="wide" bare>
      <div className="flex h-14 items-center gap-3 border-b border-line px-4">
        <Search size={17} aria-hidden className="text-ink-3" />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={shown[active] === undefined ? undefined : `${listId}-${active}`}
          aria-label={searchWords.palette.label}
          placeholder={searchWords.palette.hint}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setIndex(0);
          }}
          onKeyDown={onKeyDown}
          className="h-full min-w-0 flex-1 bg-transparent text-15 outline-none"
        />
        <Kbd>esc</Kbd>
      </div>
      <ul id={listId} role="listbox" aria-label={searchWords.palette.label} className="p-2">
        {shown.map((entry, i) => (
          <li key={entry.key} role="presentation">
            {entry.group !== shown[i - 1]?.group && (
              <p role="presentation" className="px-3 pt-2 pb-1 text-12 font-medium text-ink-3">
                {entry.group}
              </p>
            )}
            <div
              id={`${listId}-${i}`}
              role="option"
              aria-selected={i === active}
              onClick={() => open(entry)}
              onPointerMove={() => setIndex(i)}
              className={clsx("flex h-10 cursor-default items-center gap-2.5 rounded-8 px-2", i === active && "bg-selected")}
            >
              {entry.icon}
              <span className="truncate text-14 font-medium">{entry.label}</span>
              <span className="min-w-0 flex-1 truncate text-13 text-ink-3">{entry.detail}</span>
            </div>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="px-5 pb-6 text-14 text-ink-3">{searchWords.palette.none}</p>}
    </Dialog>
  );
}
