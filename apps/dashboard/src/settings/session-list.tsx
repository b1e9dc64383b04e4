"use client";

import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { Badge } from "../kit/badge.tsx";
import { Button } from "../kit/button.tsx";
import { Bone, Problem } from "../kit/page-states.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { signOut } from "../sign-in/auth-client.ts";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { settingsWords as w } from "../words/en-settings.ts";
import { changeAccount, type OwnSession, ownSessions } from "./own-account.ts";
import { programName } from "./program-name.ts";

const ConfirmDialog = lazy(() => import("../kit/confirm-dialog.tsx"));

/** Where the reader is signed in: each can be ended, and all but this one at once. */
export function SessionList() {
  const sessions = useQuery(ownSessions);
  const [asking, setAsking] = useState(false);
  const done = async (text: string) => {
    announce(text);
    showToast({ text });
    await sessions.refetch();
  };

  async function end(id: string) {
    try {
      await changeAccount("sessions/end", { id });
      await done(w.ended);
    } catch (error) {
      showToast({ text: refusalOf(error).text, tone: "problem" });
      await sessions.refetch();
    }
  }

  async function endOthers() {
    const { ended } = await changeAccount<{ ended: number }>("sessions/end-others");
    setAsking(false);
    await done(w.endedOthers(ended));
  }

  const list = sessions.data?.toSorted((one, other) => Number(other.current) - Number(one.current));
  return (
    <section aria-labelledby="sessions">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h3 id="sessions" className="text-13 font-medium">
            {w.sessions}
          </h3>
          <p className="text-12 text-ink-3">{w.sessionsHint}</p>
        </div>
        {list !== undefined && list.length > 1 && <Button onClick={() => setAsking(true)}>{w.endOthers}</Button>}
      </div>
      {list === undefined ? (
        sessions.error === null ? <Bone className="mt-3 h-14 w-full" /> : <Problem {...refusalOf(sessions.error)} onRetry={() => void sessions.refetch()} />
      ) : (
        <ul className="mt-3 rounded-8 border border-line">
          {list.map((session) => (
            <SessionLine key={session.id} session={session} onEnd={() => void end(session.id)} />
          ))}
        </ul>
      )}
      {asking && (
        <Suspense fallback={null}>
          <ConfirmDialog title={w.endOthersTitle} confirm={w.endOthers} danger onConfirm={endOthers} onClose={() => setAsking(false)}>
            <p>{w.endOthersText}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </section>
  );
}

function SessionLine({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  const { zone } = useReader();
  const name = programName(session.program);
  const at = (instant: string) => dateAndClock(epoch(instant), zone);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-2.5 last:border-b-0">
      <p className="min-w-0">
        <span className="flex flex-wrap items-center gap-2 text-14 font-medium">
          {name}
          {session.current && <Badge tone="quiet">{w.current}</Badge>}
        </span>
        <span className="block text-13 text-ink-3 wrap-anywhere">
          {[session.address, w.since(at(session.createdAt)), w.used(at(session.lastUsedAt))].filter((part) => part !== null && part !== "").join(", ")}
        </span>
      </p>
      {session.current ? (
        <Button onClick={() => void signOut()}>{w.signOut}</Button>
      ) : (
        <Button look="danger" aria-label={w.endOf(name)} onClick={onEnd}>
          {w.end}
        </Button>
      )}
    </li>
  );
}
