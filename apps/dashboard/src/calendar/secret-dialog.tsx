"use client";

import type { FeedSecretView } from "@tact/api/views";
import { ChevronRight } from "lucide-react";
import { Button, buttonClass } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { subscribeWords } from "../words/en-subscribe.ts";
import { AddressField } from "./address-field.tsx";
import { calendarLinks } from "./calendar-links.ts";

const w = subscribeWords.secret;

/** The address of a link, told this once, with how each program subscribes to it. */
export default function SecretDialog({ secret, onClose }: { secret: FeedSecretView; onClose: () => void }) {
  const links = calendarLinks(secret, secret.feed.name);
  const ways = [
    { ...w.ways.apple, href: links.webcal, outside: false },
    { ...w.ways.google, href: links.google, outside: true },
    { ...w.ways.outlook, href: links.outlook, outside: true },
    { ...w.ways.thunderbird, href: null, outside: false },
    { ...w.ways.other, href: null, outside: false },
  ];

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.title(secret.feed.name)}
      description={w.text}
      footer={
        <Button look="primary" onClick={onClose}>
          {w.done}
        </Button>
      }
    >
      <div className="flex flex-col gap-4 px-5 py-5">
        <AddressField label={w.https} value={secret.url} />
        <AddressField label={w.webcal} value={secret.webcal} />
        {links.outOfReach && <p className="rounded-8 bg-due-soft px-3.5 py-2.5 text-13 text-due">{w.outOfReach(new URL(secret.url).origin)}</p>}
        <section aria-labelledby="how-to">
          <h3 id="how-to" className="mb-1.5 text-13 font-medium">
            {w.howTo}
          </h3>
          <div className="overflow-hidden rounded-8 border border-line">
            {ways.map((way) => (
              <details key={way.name} name="how-to" className="group border-b border-line last:border-b-0">
                <summary className="flex min-h-9 items-center gap-2 px-3 text-13 font-medium -outline-offset-2 hover:bg-hover pointer-coarse:min-h-11">
                  <ChevronRight size={14} aria-hidden className="shrink-0 text-ink-3 group-open:rotate-90" />
                  {way.name}
                </summary>
                <div className="px-3 pb-3 pl-[2.125rem] text-13 text-ink-2">
                  {way.steps.map((step) => (
                    <p key={step}>{step}</p>
                  ))}
                  {way.href !== null && (
                    <a
                      href={way.href}
                      {...(way.outside ? { target: "_blank", rel: "noreferrer noopener" } : {})}
                      className={buttonClass("secondary", "mt-2")}
                    >
                      {way.action}
                    </a>
                  )}
                </div>
              </details>
            ))}
          </div>
        </section>
      </div>
    </Dialog>
  );
}
