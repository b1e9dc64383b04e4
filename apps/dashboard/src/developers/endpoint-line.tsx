"use client";

import type { WebhookEndpointView } from "@tact/api/views";
import { ListChecks, Pencil, Power, RefreshCw, Send, Trash2 } from "lucide-react";
import Link from "next/link";
import { Badge } from "../kit/badge.tsx";
import { Button, buttonClass } from "../kit/button.tsx";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { developerWords } from "../words/en-developers.ts";
import { pathOfDeliveries } from "./delivery-choice.ts";
import type { EndpointAct } from "./webhooks-part.tsx";

const w = developerWords.webhooks;

/** One address: whether it listens, to how much, and what can be done with it. */
export function EndpointLine({ endpoint, onAct }: { endpoint: WebhookEndpointView; onAct: (what: EndpointAct) => void }) {
  const { zone, now } = useReader();
  const { id, url, description, events, enabled, disabledReason, formerSecretUntil } = endpoint;
  const all = Object.keys(developerWords.events).length;
  const isFormerValid = formerSecretUntil !== null && epoch(formerSecretUntil) > now;
  return (
    <li className="border-b border-line px-4 py-3 md:px-6">
      <p className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 text-14 font-semibold wrap-anywhere">{url}</span>
        {enabled ? <Badge tone="quiet">{w.on}</Badge> : <Badge tone="due">{disabledReason === "gone" ? w.gone : w.off}</Badge>}
      </p>
      {description !== null && <p className="mt-0.5 text-13 text-ink-2 wrap-anywhere">{description}</p>}
      <details className="mt-0.5 text-13 text-ink-3">
        <summary className="inline-block underline decoration-dotted underline-offset-3 pointer-coarse:py-3">{w.hears(events.length, all)}</summary>
        <ul className="mt-1 list-disc pl-5 text-ink-2">
          {events.map((event) => (
            <li key={event}>
              {developerWords.events[event]} <code className="text-12 text-ink-3">{event}</code>
            </li>
          ))}
        </ul>
      </details>
      {isFormerValid && <p className="mt-0.5 text-13 text-ink-3">{w.former(dateAndClock(epoch(formerSecretUntil), zone))}</p>}
      <div className="mt-2.5 flex flex-wrap gap-2">
        <Button disabled={!enabled} aria-label={w.testOf(url)} onClick={() => onAct("test")}>
          <Send size={14} aria-hidden /> {w.test}
        </Button>
        <Link href={pathOfDeliveries({ endpointId: id })} prefetch={false} aria-label={w.deliveriesOf(url)} className={buttonClass()}>
          <ListChecks size={14} aria-hidden /> {w.deliveries}
        </Link>
        <Button aria-label={developerWords.editOf(url)} onClick={() => onAct("edit")}>
          <Pencil size={14} aria-hidden /> {developerWords.edit}
        </Button>
        <Button aria-label={developerWords.rotateOf(url)} onClick={() => onAct("rotate")}>
          <RefreshCw size={14} aria-hidden /> {developerWords.rotate}
        </Button>
        <Button aria-label={`${enabled ? w.switchOff : w.switchOn}: ${url}`} onClick={() => onAct("toggle")}>
          <Power size={14} aria-hidden /> {enabled ? w.switchOff : w.switchOn}
        </Button>
        <Button look="danger" aria-label={w.removeOf(url)} onClick={() => onAct("remove")}>
          <Trash2 size={14} aria-hidden /> {w.remove}
        </Button>
      </div>
    </li>
  );
}
