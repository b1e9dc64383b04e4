"use client";

import type { ClientView, PortalLinkView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { Share2 } from "lucide-react";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { dateAndClock, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { clientWords } from "../words/en-clients.ts";

const w = clientWords.links;

const stillWorks = ({ revokedAt, expiresAt }: PortalLinkView, now: number) => revokedAt === null && (expiresAt === null || epoch(expiresAt) > now);

/** The private links of a client that still work: when each was opened last, until when it works, and its end. */
export function PrivateLinks({ client, onMake, onRevoke }: { client: Pick<ClientView, "id" | "name">; onMake: (() => void) | null; onRevoke: ((link: PortalLinkView) => void) | null }) {
  const trpc = useTRPC();
  const { zone, now } = useReader();
  const links = useQuery(trpc.portalLinks.list.queryOptions({ clientId: client.id }));
  const all = links.data?.data ?? [];
  const live = all.filter((link) => stillWorks(link, now));
  const day = (at: string) => shortDate(wallClock(epoch(at), zone).date);
  return (
    <>
      <p className="text-13 text-ink-2">{w.text(client.name)}</p>
      {live.length > 0 && (
        <ul className="mt-3 flex flex-col gap-2.5 text-13">
          {live.map((link) => (
            <li key={link.id} className="flex items-start justify-between gap-3">
              <div className="min-w-0">
                <p className="font-medium wrap-anywhere">{link.name}</p>
                <p className="text-12 text-ink-3">
                  {w.made(day(link.createdAt))}
                  {link.expiresAt !== null && <>, {w.ends(day(link.expiresAt))}</>}
                </p>
                <p className="text-12 text-ink-3">{link.lastUsedAt === null ? w.never : w.used(dateAndClock(epoch(link.lastUsedAt), zone))}</p>
              </div>
              {onRevoke !== null && (
                <Button look="danger" aria-label={w.revokeOf(link.name)} onClick={() => onRevoke(link)}>
                  {w.revoke}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {links.data !== undefined && live.length === 0 && <p className="mt-2 text-13 text-ink-3">{w.none}</p>}
      {all.length > live.length && <p className="mt-2 text-12 text-ink-3">{w.ended(all.length - live.length)}</p>}
      {onMake !== null && (
        <Button className="mt-3" onClick={onMake}>
          <Share2 size={14} aria-hidden /> {w.make}
        </Button>
      )}
    </>
  );
}
