"use client";

import type { FeedSecretView } from "@tact/api/views";
import { CalendarPlus, Copy, ExternalLink } from "lucide-react";
import { useId, useState } from "react";
import { Button, buttonClass } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { announce } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { calendarWords } from "../words/en-calendar.ts";
import { calendarLinks } from "./calendar-links.ts";

const w = calendarWords.calendar;

/** The address of a link, told this once, with the ways to subscribe to it. */
export default function SecretDialog({ secret, onClose }: { secret: FeedSecretView; onClose: () => void }) {
  const inputId = useId();
  const [copied, setCopied] = useState(false);
  const links = calendarLinks(secret, secret.feed.name);

  async function copy() {
    await navigator.clipboard.writeText(secret.url);
    setCopied(true);
    announce(words.actions.copied);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.secretTitle(secret.feed.name)}
      description={w.secretText}
      footer={
        <Button look="primary" onClick={onClose}>
          {w.done}
        </Button>
      }
    >
      <div className="flex flex-col gap-4 px-5 py-5">
        <div>
          <label htmlFor={inputId} className="mb-1.5 block text-13 font-medium">
            {w.address}
          </label>
          <div className="flex gap-2">
            <input
              id={inputId}
              readOnly
              value={secret.url}
              onFocus={(event) => event.target.select()}
              className="h-8 min-w-0 flex-1 truncate rounded-8 border border-control bg-sunken px-2.5 text-13 pointer-coarse:h-11"
            />
            <Button onClick={() => void copy()} aria-label={w.copyAddress}>
              <Copy size={14} aria-hidden /> {copied ? words.actions.copied : words.actions.copy}
            </Button>
          </div>
        </div>
        <div className="flex flex-col gap-2">
          <a href={links.webcal} className={buttonClass("secondary", "justify-start")}>
            <CalendarPlus size={15} aria-hidden className="text-accent" /> {w.subscribe}
          </a>
          <a
            href={links.google}
            target="_blank"
            rel="noreferrer noopener"
            className={buttonClass("secondary", "justify-start")}
          >
            <ExternalLink size={15} aria-hidden className="text-accent" /> {w.google}
          </a>
          <a
            href={links.outlook}
            target="_blank"
            rel="noreferrer noopener"
            className={buttonClass("secondary", "justify-start")}
          >
            <ExternalLink size={15} aria-hidden className="text-accent" /> {w.outlook}
          </a>
        </div>
        {links.loopback && <p className="rounded-8 bg-due-soft px-3.5 py-2.5 text-13 text-due">{w.loopback}</p>}
        <p className="text-12 text-ink-3">{w.polling}</p>
      </div>
    </Dialog>
  );
}
