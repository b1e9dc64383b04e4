"use client";

import type { InvitationView } from "@tact/api/views";
import { useEffect, useRef, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { forgetKept, placeOfKept, readKept, writeKept } from "../kit/kept.ts";
import { announce } from "../kit/toast-store.ts";
import { useReader } from "../time/reader.tsx";
import { invitationWords } from "../words/en-invitation.ts";
import { readContent } from "./invitation-content.ts";
import { type InvitationProblem, problemOfContent, problemOfRefusal } from "./invitation-problem.ts";

export type InvitationState =
  | { kind: "waiting"; problem: InvitationProblem | null }
  | { kind: "reading"; name: string | null }
  | { kind: "read"; view: InvitationView };

/** What was dropped, as it goes to the server. */
interface Dropped {
  name: string | null;
  base64: string;
}

export interface InvitationReader {
  state: InvitationState;
  /** Under which name what was dropped is kept until it was recorded; what was corrected in it stands beneath. */
  keptAs: string;
  read: (source: File | string) => Promise<void>;
  /** Reads the same once more, after a failure that may have passed. */
  again: () => void;
  /** Puts it away, with all that was corrected in it. */
  clear: () => void;
  /** It was recorded: nothing of it is kept. */
  forget: () => void;
}

const isOver = ({ meetings }: InvitationView) => meetings.every(({ effect }) => effect === "nothing");

/**
 * Reads invitations: what was dropped goes to the server and comes back as what it would change. Nothing is recorded. What
 * was dropped before a reload is read once more, since meanwhile it may mean something else.
 * @param applicationId the application that it is dropped on, if any
 * @param anew another one comes at once: what was dropped before is not looked at again
 */
export function useInvitation(applicationId: string | undefined, anew: boolean): InvitationReader {
  const api = useTRPCClient();
  const { session } = useReader();
  const keptAs = `invitation:${applicationId ?? "new"}`;
  const place = placeOfKept(session.user.id, keptAs);
  const [state, setState] = useState<InvitationState>({ kind: "waiting", problem: null });
  const last = useRef<File | string | null>(null);
  const turn = useRef(0);

  function forget() {
    writeKept(place, undefined);
    forgetKept(`${place}/`);
  }

  /** Whether an answer is still asked for: not once another was dropped, or this one was put away. */
  function asked(): (next: InvitationState, sentence: string | null) => boolean {
    const mine = ++turn.current;
    return (next, sentence) => {
      if (mine !== turn.current) return false;
      setState(next);
      if (sentence !== null) announce(sentence);
      return true;
    };
  }

  async function read(source: File | string): Promise<void> {
    const settle = asked();
    last.current = source;
    const name = typeof source === "string" ? null : source.name;
    settle({ kind: "reading", name }, invitationWords.drop.reading(name));
    const content = await readContent(source);
    if (!content.ok) return void settle({ kind: "waiting", problem: problemOfContent(content) }, null);
    forget();
    const dropped = { name, base64: content.base64 };
    writeKept(place, dropped);
    await send(dropped, settle);
  }

  async function send({ base64 }: Dropped, settle: ReturnType<typeof asked>, later = false): Promise<void> {
    try {
      const application = applicationId === undefined ? {} : { applicationId };
      const view = await api.imports.readInvitation.mutate({ content: base64, ...application });
      // It was recorded meanwhile: there is nothing to go on with.
      if (later && isOver(view)) {
        if (settle({ kind: "waiting", problem: null }, null)) forget();
        return;
      }
      settle({ kind: "read", view }, invitationWords.drop.opened);
    } catch (error) {
      const problem = problemOfRefusal(refusalOf(error));
      if (settle({ kind: "waiting", problem }, null) && !problem.retry) forget();
    }
  }

  function readKeptOne(from: string, later: boolean): boolean {
    const kept = readKept<Dropped>(from);
    if (kept === undefined) return false;
    const settle = asked();
    settle({ kind: "reading", name: kept.name }, null);
    void send(kept, settle, later);
    return true;
  }

  const goOn = useRef(readKeptOne);
  useEffect(() => {
    goOn.current = readKeptOne;
  });
  useEffect(() => {
    if (!anew) goOn.current(place, true);
  }, [place, anew]);

  return {
    state,
    keptAs,
    read,
    again: () => {
      if (!readKeptOne(place, false) && last.current !== null) void read(last.current);
    },
    forget,
    clear: () => {
      turn.current += 1;
      forget();
      setState({ kind: "waiting", problem: null });
    },
  };
}
