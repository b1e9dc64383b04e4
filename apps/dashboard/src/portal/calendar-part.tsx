"use client";

import { useState } from "react";
import { buttonClass } from "../kit/button.tsx";
import { portalActWords } from "../words/en-portal-acts.ts";
import { ActForm } from "./act-form.tsx";
import { CopyButton } from "./copy-button.tsx";
import type { ToldCalendar } from "./portal-act.ts";

const w = portalActWords.calendar;

/** From a button to an address that calendars read; it is shown this once. */
export function CalendarPart({ action, again }: { action: string; again: boolean }) {
  const [calendar, setCalendar] = useState<ToldCalendar | null>(null);
  if (calendar === null) {
    return (
      <>
        <ActForm action={action} what="subscribe" onCalendar={setCalendar} className="mt-3 noscript:hidden">
          <button className={buttonClass("secondary", "h-11")}>{again ? w.again : w.make}</button>
        </ActForm>
        <noscript>
          <p className="mt-3 text-13 text-ink-3">{w.noScript}</p>
        </noscript>
      </>
    );
  }
  const { webcal, google, outlook, outOfReach } = calendar;
  return (
    <div className="mt-3 space-y-3">
      <p className="text-13 text-ink-2">{w.told}</p>
      <div className="flex flex-wrap gap-2">
        <a href={webcal} className={buttonClass("primary", "h-11")}>
          {w.open}
        </a>
        {!outOfReach && (
          <>
            <a href={google} target="_blank" rel="noreferrer" className={buttonClass("secondary", "h-11")}>
              {w.google}
            </a>
            <a href={outlook} target="_blank" rel="noreferrer" className={buttonClass("secondary", "h-11")}>
              {w.outlook}
            </a>
          </>
        )}
      </div>
      <label className="block text-13 font-medium">
        {w.address}
        <input readOnly value={calendar.url} onFocus={(event) => event.target.select()} className="mt-1 block h-11 w-full min-w-0 rounded-8 border border-control bg-sunken px-3 text-[1rem] font-normal" />
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton text={calendar.url} label={w.copy} />
      </div>
      {outOfReach && <p className="text-13 text-ink-3">{w.outOfReach}</p>}
    </div>
  );
}
