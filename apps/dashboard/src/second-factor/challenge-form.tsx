"use client";

import { type FormEvent, useState } from "react";
import { Button, buttonClass } from "../kit/button.tsx";
import { TextField } from "../kit/field.tsx";
import { Switch } from "../kit/switch.tsx";
import { askAuth } from "../sign-in/ask-auth.ts";
import { CardProblem, CardTitle } from "../sign-in/card.tsx";
import { secondFactorWords } from "../words/en-second-factor.ts";

const w = secondFactorWords.challenge;

/** The code that signing in asks for after the link. */
export function ChallengeForm({ to }: { to: string }) {
  const [code, setCode] = useState("");
  const [backup, setBackup] = useState(false);
  const [trustDevice, setTrustDevice] = useState(false);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<{ code: string; text: string } | null>(null);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("code");
    setWorking(true);
    setProblem(null);
    const answer = await askAuth("two-factor/verify", { code: backup ? code.trim() : code.replaceAll(/\s/g, ""), trustDevice });
    if ("given" in answer) return window.location.assign(to);
    setWorking(false);
    setProblem(answer);
    setCode("");
    // The button cannot be pressed without a code: the next one is typed.
    if (field instanceof HTMLInputElement) field.focus();
  }

  return (
    <>
      <CardTitle>{w.title}</CardTitle>
      <p className="mt-2 text-14 text-ink-2">{backup ? w.backupText : w.text}</p>
      <CardProblem text={problem?.text ?? null} />
      <form noValidate onSubmit={(event) => void onSubmit(event)} className="mt-6 flex flex-col gap-4">
        <TextField
          key={backup ? "backup" : "app"}
          label={w.code}
          name="code"
          autoComplete="one-time-code"
          inputMode={backup ? "text" : "numeric"}
          required
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <Switch label={w.trust} hint={w.trustHint} checked={trustDevice} onChange={setTrustDevice} />
        <Button look="primary" type="submit" className="h-10" disabled={working || code.trim() === ""}>
          {working ? w.checking : w.submit}
        </Button>
      </form>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="quiet" onClick={() => setBackup(!backup)}>
          {backup ? w.withApp : w.withBackup}
        </Button>
        {problem?.code === "second-factor-over" && (
          <a href="/sign-in" className={buttonClass("quiet")}>
            {w.newLink}
          </a>
        )}
      </div>
    </>
  );
}
