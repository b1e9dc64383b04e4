import { placeholderUid } from "./entry-uid.ts";
import type { FeedDocument } from "./feed-document.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { epochMillisecondsOf, instantInSeconds } from "./feed-instant.ts";
import { mostFeedEvents } from "./feed-limits.ts";
import type { FeedMemory } from "./feed-memory.ts";
import { interviewEvent } from "./interview-event.ts";
import { placeholderEntry } from "./placeholder.ts";
import { goneEntries } from "./remember-gone.ts";
import { stepEvent } from "./step-event.ts";
import { stepTask } from "./step-task.ts";

/** A feed's entries in the order of their starts, the placeholder where there are none, each UID once. */
export function entriesOf(document: FeedDocument, memory: FeedMemory, at: number): FeedEntry[] {
  const entries = document.form === "tasks" ? tasksOf(document) : eventsOf(document);
  const byUid = new Map<string, FeedEntry>();
  for (const entry of entries) if (!byUid.has(entry.uid)) byUid.set(entry.uid, entry);
  if (byUid.size === 0) return [placeholderEntry(document, emptySince(document, memory, at))];
  return [...byUid.values()].sort((a, b) => a.start - b.start).slice(0, mostFeedEvents);
}

function tasksOf(document: FeedDocument): FeedEntry[] {
  return document.events.map((event) => stepTask(document, event));
}

function eventsOf(document: FeedDocument): FeedEntry[] {
  const steps = document.events.map((event) => stepEvent(document, event));
  return [...steps, ...(document.interviews ?? []).map((interview) => interviewEvent(document, interview))];
}

/** Since when a feed without entries has been empty: the placeholder that stands in it knows, else what left it last. */
function emptySince(document: FeedDocument, memory: FeedMemory, at: number): string {
  for (const [uid, { createdAt, goneAt }] of Object.entries(memory.entries ?? {})) {
    if (goneAt === undefined && uid === placeholderUid(document, createdAt)) return createdAt;
  }
  const [last] = goneEntries(memory, new Set(), document, at);
  return instantInSeconds(epochMillisecondsOf(last?.goneAt ?? document.changedAt));
}
