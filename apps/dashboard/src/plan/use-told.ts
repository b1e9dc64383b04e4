"use client";

import type { ApplicationView, RevisionView } from "@tact/api/views";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTRPC } from "../api/trpc.ts";
import { onOtherTab, ownFacts, subscribeOwnFacts, versionKey } from "./own-facts.ts";
import { type FieldChange, fieldChanges } from "./field-changes.ts";

/** What somebody else changed of an application while this page was open. */
export interface Told {
  /** The newest first. */
  revisions: RevisionView[];
  fields: FieldChange[];
}

const nobody: ReadonlySet<string> = new Set();

/** Revisions after `seen` that rest on facts which this tab did not record. */
export function revisionsOfOthers(revisions: readonly RevisionView[], seen: number, own: ReadonlySet<string>): RevisionView[] {
  return revisions.filter(({ id, number, facts }) => number > seen && !own.has(id) && !(facts.length > 0 && facts.every((fact) => own.has(fact.id))));
}

const newest = (view: ApplicationView) => view.revisions[0]?.number ?? 0;

/** Tells what others changed since this page was opened, or since its reader said that they have seen it. */
export function useTold(view: ApplicationView): { told: Told | null; settle: () => void } {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const own = useSyncExternalStore(subscribeOwnFacts, ownFacts, () => nobody);
  const [seen, setSeen] = useState({ revision: newest(view), view });
  useEffect(
    () => onOtherTab(() => void cache.invalidateQueries({ queryKey: trpc.applications.get.queryKey({ id: view.id }) })),
    [cache, trpc, view.id],
  );
  const revisions = revisionsOfOthers(view.revisions, seen.revision, own);
  const fields = own.has(versionKey(view.id, view.version)) ? [] : fieldChanges(seen.view, view);
  const told = revisions.length === 0 && fields.length === 0 ? null : { revisions, fields };
  return { told, settle: () => setSeen({ revision: newest(view), view }) };
}
