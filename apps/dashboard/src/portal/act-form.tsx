"use client";

import clsx from "clsx";
import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useState, useTransition } from "react";
import { portalActWords as w } from "../words/en-portal-acts.ts";
import type { Acted, ToldCalendar } from "./portal-act.ts";
import { say } from "./said-store.ts";

/**
 * A form of this page. Without scripts it is sent as it stands and the page comes anew; with them the page stays, and what
 * was chosen stays too where no answer comes.
 */
export function ActForm({
  action,
  what,
  saying,
  className,
  onCalendar,
  children,
}: {
  /** Where forms of this page go. */
  action: string;
  what: "done" | "undo" | "longer" | "answered" | "subscribe";
  /** What is said once it was recorded. */
  saying?: string;
  className?: string;
  onCalendar?: (calendar: ToldCalendar) => void;
  children: ReactNode;
}) {
  const router = useRouter();
  const [isSending, setSending] = useState(false);
  const [isRefreshing, refresh] = useTransition();

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending || isRefreshing) return;
    setSending(true);
    say({ text: w.act.sending, tone: "plain", undo: [] });
    const acted = await send(action, new FormData(event.currentTarget));
    setSending(false);
    if (acted === null) return say({ text: w.refused.offline, tone: "refused", undo: [] });
    if (acted.calendar !== null) onCalendar?.(acted.calendar);
    tell(acted, what, saying);
    refresh(() => router.refresh());
  }

  return (
    <form action={action} method="post" className={clsx(className, "aria-busy:pointer-events-none aria-busy:opacity-60")} aria-busy={isSending || isRefreshing} onSubmit={(event) => void onSubmit(event)}>
      <input type="hidden" name="what" value={what} />
      {children}
    </form>
  );
}

async function send(action: string, body: FormData): Promise<Acted | null> {
  try {
    const answer = await fetch(action, { method: "POST", body, headers: { accept: "application/json" } });
    return answer.ok ? ((await answer.json()) as Acted) : null;
  } catch {
    return null;
  }
}

function tell({ recorded, of, refused }: Acted, what: string, saying: string | undefined): void {
  if (refused === "unreachable") return say({ text: w.refused.offline, tone: "refused", undo: recorded });
  const because = refused === null ? null : (w.refused.codes[refused] ?? w.refused.other);
  if (because !== null && recorded.length === 0) return say({ text: because, tone: "refused", undo: [] });
  if (because !== null) return say({ text: `${w.said.some(recorded.length, of)} ${because}`, tone: "refused", undo: recorded });
  if (what === "subscribe") return say(null);
  return say({ text: saying ?? (what === "undo" ? w.said.undone : w.said.recorded), tone: "plain", undo: recorded });
}
