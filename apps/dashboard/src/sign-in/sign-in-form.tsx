"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/field.tsx";
import { words } from "../words/en.ts";
import { signInWords } from "../words/en-sign-in.ts";
import { sendMagicLink, signInToDemo } from "./auth-client.ts";
import type { AuthOptions } from "./auth-options.ts";
import { CardProblem, CardTitle, focusOn } from "./card.tsx";

const w = signInWords.signIn;

type Stage = "asking" | "sending" | "sent";

/** An address in, a link out; and the demo, where there is one. Both lead to the page that was asked for. */
export function SignInForm({ options, expired, to }: { options: AuthOptions; expired: boolean; to: string }) {
  const [stage, setStage] = useState<Stage>("asking");
  const [email, setEmail] = useState("");
  const [problem, setProblem] = useState<string | null>(expired ? w.expired : null);
  const [invalid, setInvalid] = useState(false);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    const right = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
    setInvalid(!right);
    if (!right) return;
    setProblem(null);
    setStage("sending");
    const sent = await sendMagicLink(email.trim(), to).catch(() => false);
    setStage(sent ? "sent" : "asking");
    if (!sent) setProblem(w.failed);
  }

  async function openDemo() {
    setProblem(null);
    setStage("sending");
    const open = await signInToDemo().catch(() => false);
    if (open) window.location.assign(to);
    else {
      setStage("asking");
      setProblem(w.demoFailed);
    }
  }

  if (stage === "sent") {
    return (
      <div role="status">
        <CardTitle ref={focusOn}>{options.mail ? w.sent : w.printed}</CardTitle>
        <p className="mt-2 text-14 text-ink-2">{options.mail ? w.sentText(email.trim()) : w.printedText}</p>
        <Button className="mt-6" onClick={() => setStage("asking")}>
          {w.again}
        </Button>
      </div>
    );
  }
  return (
    <>
      <CardTitle>{w.title}</CardTitle>
      <p className="mt-2 text-14 text-ink-2">{w.text}</p>
      <CardProblem text={problem} />
      <form noValidate onSubmit={(event) => void onSubmit(event)} className="mt-6 flex flex-col gap-3">
        <TextField
          label={w.email}
          type="email"
          name="email"
          autoComplete="email"
          required
          value={email}
          error={invalid ? words.errors.email : undefined}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Button look="primary" type="submit" className="h-10" disabled={stage === "sending"}>
          {stage === "sending" ? w.sending : w.submit}
        </Button>
      </form>
      {options.demo && (
        <>
          <div className="my-6 flex items-center gap-3 text-12 text-ink-3">
            <span className="h-px flex-1 bg-line" />
            {w.or}
            <span className="h-px flex-1 bg-line" />
          </div>
          <Button className="h-10 w-full" disabled={stage === "sending"} onClick={() => void openDemo()}>
            {w.demo}
          </Button>
          <p className="mt-2 text-center text-12 text-ink-3">{w.demoText}</p>
        </>
      )}
    </>
  );
}
