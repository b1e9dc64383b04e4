"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { CornerDownLeft, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useDeferredValue } from "react";
import { useTRPC } from "../api/trpc.ts";
import { Avatar } from "../kit/avatar.tsx";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { searchWords } from "../words/en-search.ts";
import { offeredCommands } from "./commands.ts";
import { destinationsOf } from "./destinations.ts";
import { fitsWords } from "./palette-match.ts";

/** A line of search: what it is called, and what it does. */
export interface PaletteEntry {
  key: string;
  group: string;
  label: string;
  detail: string;
  keys?: string;
  icon: ReactNode;
  run: () => void;
}

const w = searchWords.palette;
const iconClass = "mx-1.5 shrink-0 text-ink-3";
/** Most clients, and most applications. */
const mostFound = 6;

/** What search offers for a text: what can be done on the page, where one can go, then clients and applications. */
export function usePaletteEntries(text: string): { entries: PaletteEntry[]; searching: boolean; error: unknown } {
  const trpc = useTRPC();
  const router = useRouter();
  const { session } = useReader();
  const wanted = text.trim();
  const asked = useDeferredValue(wanted).slice(0, 200);
  const found = useQuery(trpc.clients.search.queryOptions({ words: asked, limit: mostFound }, { enabled: asked !== "", placeholderData: keepPreviousData, staleTime: 30_000 }));

  const commands = offeredCommands().flatMap(({ group, commands: offered }) =>
    offered.map((command): PaletteEntry => ({ ...command, key: `do ${command.key}`, group, detail: "", icon: command.icon ?? <CornerDownLeft size={16} aria-hidden className={iconClass} /> })),
  );
  const places = [
    ...destinationsOf(session.role).map(({ href, label, icon: Icon, letter }) => ({ href, label, keys: `G ${letter.toUpperCase()}`, icon: <Icon size={16} aria-hidden className={iconClass} /> })),
    { href: "/interviews/new", label: words.actions.logInterview, keys: "N", icon: <Plus size={16} aria-hidden className={iconClass} /> },
  ].map(({ href, ...place }): PaletteEntry => ({ ...place, key: href, group: w.goTo, detail: "", run: () => router.push(href) }));
  const { clients, applications } = (wanted === "" ? undefined : found.data) ?? { clients: [], applications: [] };
  const entries = [
    ...[...commands, ...places].filter(({ label }) => fitsWords(label, wanted)),
    ...clients.map(({ id, name, archived }): PaletteEntry => ({ key: id, group: w.clients, label: name, detail: archived ? w.archived : "", icon: <Avatar name={name} size={28} />, run: () => router.push(`/clients/${id}`) })),
    ...applications.map(
      ({ id, client, employer, role }): PaletteEntry => ({ key: id, group: w.people, label: client, detail: `${employer}, ${role}`, icon: <Avatar name={client} size={28} />, run: () => router.push(`/applications/${id}`) }),
    ),
  ];
  return { entries, searching: wanted !== "" && (found.isFetching || asked !== wanted), error: found.error };
}
