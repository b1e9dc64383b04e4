"use client";

import type { InvitationView } from "@tact/api/views";
import { useRef, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { announce } from "../kit/toast-store.ts";
import { invitationWords } from "../words/en-invitation.ts";
import { readContent } from "./invitation-content.ts";
import { type InvitationProblem, problemOfContent, problemOfRefusal } from "./invitation-problem.ts";

export type InvitationState =
  | { kind: "waiting"; problem: InvitationProblem | null }
  | { kind: "reading"; name: string | null }
  | { kind: "read"; view: InvitationView };

export interface InvitationReader {
  state: InvitationState;
  read: (source: File | string) => Promise<void>;
  /** Reads the same once more, after a failure that may have passed. */
  again: () => void;
  clear: () => void;
}

/**
 * Reads invitations: what was dropped goes to the server and comes back as what it would change. Nothing is recorded.
 * @param applicationId the application that it is dropped on, if any
 */
export function useInvitation(applicationId?: string): InvitationReader {
  const api = useTRPCClient();
  const [state, setState] = useState<InvitationState>({ kind: "waiting", problem: null });
  const last = useRef<File | string | null>(null);
  const turn = useRef(0);

  async function read(source: File | string): Promise<void> {
    // Whatever an earlier one still answers is no longer asked for.
    const mine = ++turn.current;
    const settle = (next: InvitationState, sentence: string | null) => {
      if (mine !== turn.current) return;
      setState(next);
      if (sentence !== null) announce(sentence);
    };
    last.current = source;
    const name = typeof source === "string" ? null : source.name;
    settle({ kind: "reading", name }, invitationWords.drop.reading(name));
    const content = await readContent(source);
    if (!content.ok) return settle({ kind: "waiting", problem: problemOfContent(content) }, null);
    try {
      const application = applicationId === undefined ? {} : { applicationId };
      const view = await api.imports.readInvitation.mutate({ content: content.base64, ...application });
      settle({ kind: "read", view }, invitationWords.drop.opened);
    } catch (error) {
      settle({ kind: "waiting", problem: problemOfRefusal(refusalOf(error)) }, null);
    }
  }

  return {
    state,
    read,
    again: () => {
      if (last.current !== null) void read(last.current);
    },
    clear: () => {
      turn.current += 1;
      setState({ kind: "waiting", problem: null });
    },
  };
}
