"use client";

import { useState } from "react";
import { Button } from "../kit/button.tsx";
import { askAuth } from "../sign-in/ask-auth.ts";
import { signOut } from "../sign-in/auth-client.ts";
import { CardProblem, CardTitle, focusOn } from "../sign-in/card.tsx";
import { words } from "../words/en.ts";
import { joinWords as w } from "../words/en-join.ts";
import type { Invitation } from "./read-invitation.ts";

/** An invitation, and the way in: sign in with its address, then join. */
export function JoinForm({ token, invitation, signedIn }: { token: string; invitation: Invitation; signedIn: boolean }) {
  const [stage, setStage] = useState<"asking" | "working" | "sent">("asking");
  const [problem, setProblem] = useState<{ code: string; text: string } | null>(null);

  async function accept() {
    setStage("working");
    const answer = await askAuth("invitations/accept", { token });
    if ("given" in answer) return window.location.assign("/today");
    setStage("asking");
    setProblem(answer);
  }

  async function askForLink() {
    setStage("working");
    const back = `/join?token=${token}`;
    const answer = await askAuth("sign-in/magic-link", { email: invitation.email, callbackURL: back, errorCallbackURL: "/sign-in" });
    setStage("given" in answer ? "sent" : "asking");
    setProblem("given" in answer ? null : answer);
  }

  /** This page has no place for what is said over others. */
  async function leave() {
    if (!(await signOut())) setProblem({ code: "unreachable", text: words.errors.stillSignedIn });
  }

  if (stage === "sent") {
    return (
      <div role="status">
        <CardTitle ref={focusOn}>{w.sent}</CardTitle>
        <p className="mt-2 text-14 text-ink-2">{w.sentText(invitation.email)}</p>
      </div>
    );
  }
  return (
    <>
      <CardTitle>{w.title(invitation.organisation.name)}</CardTitle>
      <p className="mt-2 text-14 text-ink-2">
        {w.text[invitation.role]} {w.as(invitation.email)}
      </p>
      <CardProblem text={problem?.text ?? null} />
      {signedIn ? (
        <Button look="primary" className="mt-6 h-10 w-full" disabled={stage === "working"} onClick={() => void accept()}>
          {stage === "working" ? w.joining : w.accept}
        </Button>
      ) : (
        <>
          <Button look="primary" className="mt-6 h-10 w-full" disabled={stage === "working"} onClick={() => void askForLink()}>
            {stage === "working" ? w.sending : w.signIn}
          </Button>
          <p className="mt-2 text-12 text-ink-3">{w.signInText}</p>
        </>
      )}
      {problem?.code === "invitation-for-another" && (
        <Button look="quiet" className="mt-3" onClick={() => void leave()}>
          {w.signOut}
        </Button>
      )}
    </>
  );
}
