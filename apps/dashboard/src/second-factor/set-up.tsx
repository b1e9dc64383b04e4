"use client";

import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Button, buttonClass } from "../kit/button.tsx";
import { TextField } from "../kit/field.tsx";
import { askAuth } from "../sign-in/ask-auth.ts";
import { CardProblem, CardTitle } from "../sign-in/card.tsx";
import { secondFactorWords } from "../words/en-second-factor.ts";
import { QrCode } from "./qr-code.tsx";

const w = secondFactorWords.setUp;

interface Begun {
  uri: string;
  backupCodes: string[];
}

/** The second factor of whoever is signed in: set up, confirmed, changed, turned off. */
export function SetUp({ enabled, required }: { enabled: boolean; required: boolean }) {
  const [on, setOn] = useState(enabled);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [backupCodes, setBackupCodes] = useState<string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);

  async function ask<Given>(path: string, body: object, then: (given: Given) => void) {
    setWorking(true);
    setProblem(null);
    const answer = await askAuth<Given>(`two-factor/${path}`, body);
    setWorking(false);
    if ("given" in answer) {
      then(answer.given);
      // What was pressed makes way for what comes next.
      title.current?.focus();
    } else setProblem(answer.text);
  }

  const confirm = (code: string) =>
    ask("confirm", { code }, () => {
      setOn(true);
      setBegun(null);
    });
  const renew = (code: string) => ask<{ backupCodes: string[] }>("backup-codes", { code }, (given) => setBackupCodes(given.backupCodes));
  const turnOff = (code: string) =>
    ask("switch-off", { code }, () => {
      setOn(false);
      setBackupCodes(null);
    });

  return (
    <>
      <CardTitle ref={title}>{w.title}</CardTitle>
      <CardProblem text={problem} />
      {on ? (
        <>
          <p role="status" className="mt-2 text-14 text-ink-2">
            <strong className="font-medium text-ink">{w.on}.</strong> {w.onText}
          </p>
          {backupCodes !== null && <BackupCodes codes={backupCodes} />}
          <a href="/today" className={buttonClass("primary", "mt-6 h-10 w-full")}>
            {w.back}
          </a>
          <CodeForm label={w.changeText} working={working} actions={[{ label: w.newCodes, run: renew }, { label: w.turnOff, run: turnOff, danger: true }]} />
        </>
      ) : begun === null ? (
        <>
          <p className="mt-2 text-14 text-ink-2">{required ? w.required : w.off}</p>
          <Button look="primary" className="mt-6 h-10 w-full" disabled={working} onClick={() => void ask<Begun>("set-up", {}, setBegun)}>
            {working ? w.working : w.begin}
          </Button>
        </>
      ) : (
        <>
          <Part title={w.scan}>
            <QrCode text={begun.uri} label={w.picture} />
          </Part>
          <Part title={w.typed}>
            <code className="text-13 break-all select-all">{new URL(begun.uri).searchParams.get("secret")}</code>
          </Part>
          <BackupCodes codes={begun.backupCodes} />
          <CodeForm label={w.confirm} working={working} actions={[{ label: w.turnOn, run: confirm }]} />
        </>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5">
      <h2 className="mb-2 text-13 font-medium">{title}</h2>
      {children}
    </section>
  );
}

function BackupCodes({ codes }: { codes: readonly string[] }) {
  return (
    <Part title={w.backup}>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-13 select-all">{code}</code>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-12 text-ink-3">{w.backupText}</p>
    </Part>
  );
}

interface Action {
  label: string;
  run: (code: string) => Promise<void>;
  danger?: boolean;
}

/** A code and what it is good for; Enter does the first. */
function CodeForm({ label, working, actions }: { label: string; working: boolean; actions: readonly Action[] }) {
  const [code, setCode] = useState("");
  function run(action: Action | undefined) {
    setCode("");
    void action?.run(code.replaceAll(/\s/g, ""));
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    run(actions[0]);
  }
  return (
    <form noValidate onSubmit={onSubmit} className="mt-6 flex flex-col gap-3">
      <TextField label={label} name="code" autoComplete="one-time-code" value={code} onChange={(event) => setCode(event.target.value)} />
      <div className="flex flex-wrap gap-2">
        {actions.map((action, place) => (
          <Button
            key={action.label}
            look={action.danger === true ? "danger" : "secondary"}
            type={place === 0 ? "submit" : "button"}
            disabled={working || code.trim() === ""}
            {...(place === 0 ? {} : { onClick: () => run(action) })}
          >
            {action.label}
          </Button>
        ))}
      </div>
    </form>
  );
}
