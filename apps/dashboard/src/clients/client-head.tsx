"use client";

import type { ClientView } from "@tact/api/views";
import { Archive, ArchiveRestore, Download, Pencil, Plus, Share2, Trash2 } from "lucide-react";
import Link from "next/link";
import { SubscribeButton } from "../calendar/subscribe-button.tsx";
import { Avatar } from "../kit/avatar.tsx";
import { Button, buttonClass, IconButton } from "../kit/button.tsx";
import { useCommands } from "../shell/commands.ts";
import { dayAndMonth, placeOf, zoneDistance } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { clientWords } from "../words/en-clients.ts";
import type { ClientDialog } from "./client-dialog.ts";
import { useArchive } from "./use-archive.ts";
import { useExport } from "./use-export.ts";

const w = clientWords.page;

/** Who this is, where their clocks stand, and what can be done with what is kept of them. */
export function ClientHead({ client, onOpen }: { client: ClientView; onOpen: (dialog: ClientDialog) => void }) {
  const { zone, now, session } = useReader();
  const archive = useArchive(client);
  const exported = useExport(client);
  const mayWrite = session.role !== "viewer";
  const archived = client.archivedAt !== null;
  const forWriters = [
    { key: "share", label: w.share(client.name), run: () => onOpen({ kind: "share" }) },
    { key: "edit", label: clientWords.edit.clientTitle, run: () => onOpen({ kind: "edit" }) },
    { key: "new-application", label: w.addApplication, run: () => onOpen({ kind: "new-application" }) },
    { key: "archive", label: archived ? w.bringBack : w.putAway, run: () => void archive.set(!archived) },
  ];
  useCommands(w.commands(client.name), [...(mayWrite ? forWriters : []), { key: "export", label: w.exportAll, run: () => void exported.save() }]);
  return (
    <header className="px-4 pt-5 pb-4 md:px-6 md:pt-4">
      <p className="text-13">
        <Link href="/caseload" className="text-ink-2 hover:text-ink hover:underline">
          {words.nav.caseload}
        </Link>
      </p>
      <div className="mt-1.5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-1 basis-80 items-start gap-3.5">
          <Avatar name={client.name} size={44} />
          <div className="min-w-0">
            <h1 dir="auto" className="line-clamp-3 font-serif text-28 font-medium tracking-[-0.01em] wrap-anywhere">
              {client.name}
            </h1>
            <p className="mt-0.5 text-14 text-ink-2">
              {w.lead(placeOf(client.timeZone), zoneDistance(client.timeZone, zone, now))}
              {client.email !== null && (
                <>
                  {", "}
                  <a href={`mailto:${client.email}`} className="wrap-anywhere text-accent underline decoration-line underline-offset-3 hover:decoration-current">
                    {client.email}
                  </a>
                </>
              )}
            </p>
          </div>
        </div>
        <div className="flex flex-wrap gap-2 print:hidden">
          {mayWrite && (
            <>
              <Button look="primary" onClick={() => onOpen({ kind: "share" })} aria-label={w.share(client.name)}>
                <Share2 size={14} aria-hidden /> {w.shareShort}
              </Button>
              <Button onClick={() => onOpen({ kind: "edit" })}>
                <Pencil size={14} aria-hidden /> {w.edit}
              </Button>
              <Link href={`/interviews/new?client=${client.id}`} className={buttonClass("secondary")}>
                <Plus size={14} aria-hidden /> {w.log}
              </Link>
            </>
          )}
          <SubscribeButton look="icon" whom={client.name} scope={{ clientId: client.id }} />
          <IconButton label={w.exportAll} disabled={exported.pending} onClick={() => void exported.save()}>
            <Download size={15} aria-hidden />
          </IconButton>
          {mayWrite && !archived && (
            <IconButton label={w.putAway} disabled={archive.pending} onClick={() => void archive.set(true)}>
              <Archive size={15} aria-hidden />
            </IconButton>
          )}
          {session.role === "owner" && (
            <IconButton label={w.erase} className="hover:text-late" onClick={() => onOpen({ kind: "erase" })}>
              <Trash2 size={15} aria-hidden />
            </IconButton>
          )}
        </div>
      </div>
      {client.archivedAt !== null && (
        <div role="status" className="mt-3 flex flex-wrap items-center justify-between gap-2 rounded-8 bg-sunken px-3.5 py-2 text-13 text-ink-2">
          <p>{w.archivedText(dayAndMonth(wallClock(epoch(client.archivedAt), zone).date))}</p>
          {mayWrite && (
            <Button disabled={archive.pending} onClick={() => void archive.set(false)}>
              <ArchiveRestore size={14} aria-hidden /> {w.bringBack}
            </Button>
          )}
        </div>
      )}
    </header>
  );
}
