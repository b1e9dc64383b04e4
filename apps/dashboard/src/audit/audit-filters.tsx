"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { everyApiKey, everyMember } from "../api/every-page.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { auditWords as w } from "../words/en-audit.ts";
import { type AuditChoice, isIdLike } from "./audit-choice.ts";

interface FilterProps {
  choice: AuditChoice;
  onChoose: (choice: AuditChoice) => void;
}

/** Who, what, when, and of which object or request. */
export function AuditFilters({ choice, onChoose }: FilterProps) {
  const api = useTRPCClient();
  const people = useQuery(everyMember(api)).data ?? [];
  const programs = useQuery(everyApiKey(api)).data ?? [];
  const set = (change: AuditChoice) => onChoose(dropEmpty({ ...choice, ...change }));
  const isKnown = choice.who === undefined || [...people, ...programs].some(({ id }) => id === choice.who);
  return (
    <div role="group" aria-label={w.filters} className="mt-4 grid grid-cols-2 items-start gap-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_9.5rem_9.5rem_minmax(0,1.4fr)]">
      <SelectField label={w.who} value={choice.who ?? ""} onChange={(event) => set({ who: event.target.value })}>
        <option value="">{w.whoAll}</option>
        {people.length > 0 && (
          <optgroup label={w.people}>
            {people.map(({ id, name, email }) => (
              <option key={id} value={id}>
                {name || email}
              </option>
            ))}
          </optgroup>
        )}
        {programs.length > 0 && (
          <optgroup label={w.keys}>
            {programs.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        {!isKnown && <option value={choice.who}>{choice.who}</option>}
      </SelectField>
      <SelectField label={w.what} value={choice.what ?? ""} onChange={(event) => set({ what: event.target.value })}>
        <option value="">{w.whatAll}</option>
        {Object.entries(w.actions).map(([code, words]) => (
          <option key={code} value={code}>
            {words.slice(0, 1).toUpperCase() + words.slice(1)}
          </option>
        ))}
        {choice.what !== undefined && w.actions[choice.what] === undefined && <option value={choice.what}>{choice.what}</option>}
      </SelectField>
      <TextField label={w.from} type="date" value={choice.from ?? ""} max={choice.to} onChange={(event) => set({ from: event.target.value })} />
      <TextField label={w.to} type="date" value={choice.to ?? ""} min={choice.from} onChange={(event) => set({ to: event.target.value })} />
      <IdField key={choice.of ?? ""} of={choice.of} onChoose={(of) => set({ of })} onClear={Object.keys(choice).length === 0 ? undefined : () => onChoose({})} />
    </div>
  );
}

/** An id is asked for when it is whole: on Enter, or when the field is left. */
function IdField({ of, onChoose, onClear }: { of: string | undefined; onChoose: (of: string) => void; onClear: (() => void) | undefined }) {
  const [text, setText] = useState(of ?? "");
  useEffect(() => setText(of ?? ""), [of]);
  const wanted = text.trim();
  const isWrong = wanted !== "" && !isIdLike(wanted);
  function submit() {
    if (!isWrong && wanted !== (of ?? "")) onChoose(wanted);
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    submit();
  }
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-wrap items-end gap-2 max-lg:col-span-2">
      <TextField
        className="min-w-44 flex-1"
        label={w.id}
        placeholder={w.idHint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        error={isWrong ? w.idWrong : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={submit}
      />
      {onClear !== undefined && (
        <Button look="quiet" onClick={onClear} className={isWrong ? "mb-6" : undefined}>
          {w.clear}
        </Button>
      )}
    </form>
  );
}

function dropEmpty(choice: AuditChoice): AuditChoice {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined && value !== "")) as AuditChoice;
}
