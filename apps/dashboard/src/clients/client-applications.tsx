"use client";

import type { ApplicationSummary, ClientView } from "@tact/api/views";
import { ChevronRight, Plus } from "lucide-react";
import Link from "next/link";
import { Button, buttonClass } from "../kit/button.tsx";
import { EmptyState } from "../kit/page-states.tsx";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { clientWords } from "../words/en-clients.ts";
import { ApplicationLine } from "./application-line.tsx";
import type { ClientDialog } from "./client-dialog.ts";
import { Section } from "./section.tsx";

const w = clientWords.applications;

/** Every application of a client: what is in flight by what comes next, then what has ended and what was put away. */
export function ClientApplications({ client, applications, onOpen }: { client: ClientView; applications: readonly ApplicationSummary[]; onOpen: (dialog: ClientDialog) => void }) {
  const { session } = useReader();
  const mayWrite = session.role !== "viewer";
  const kept = applications.filter(({ archivedAt }) => archivedAt === null);
  const groups = {
    inFlight: kept.filter(({ state }) => state !== "ended").toSorted(byNext),
    ended: kept.filter(({ state }) => state === "ended").toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
    archived: applications.filter(({ archivedAt }) => archivedAt !== null),
  };
  const list = (title: string, of: readonly ApplicationSummary[]) => (
    <ul aria-label={title}>
      {of.map((application) => (
        <ApplicationLine key={application.id} application={application} onEdit={mayWrite ? () => onOpen({ kind: "application", applicationId: application.id }) : null} />
      ))}
    </ul>
  );
  const add = mayWrite ? (
    <Button look="quiet" className="-mr-3" onClick={() => onOpen({ kind: "new-application" })}>
      <Plus size={14} aria-hidden /> {clientWords.page.addApplication}
    </Button>
  ) : null;
  return (
    <Section title={kept.length === 0 ? w.title : `${w.title} ${kept.length}`} aside={add}>
      {applications.length === 0 && (
        <EmptyState title={w.none} text={w.noneText}>
          {client.archivedAt === null && mayWrite && (
            <Link href={`/interviews/new?client=${client.id}`} className={buttonClass("primary")}>
              {clientWords.page.log}
            </Link>
          )}
        </EmptyState>
      )}
      {groups.inFlight.length > 0 && list(w.title, groups.inFlight)}
      {(["ended", "archived"] as const).map((group) => {
        const of = groups[group];
        if (of.length === 0) return null;
        return (
          <details key={group} open={groups.inFlight.length === 0 && group === "ended"} className="group border-t border-line first:border-t-0">
            <summary className="flex min-h-9 items-center gap-1.5 px-4 text-13 font-medium text-ink-2 -outline-offset-2 hover:bg-hover md:px-6 pointer-coarse:min-h-11">
              <ChevronRight size={14} aria-hidden className="text-ink-3 group-open:rotate-90" />
              {w[group](of.length)}
            </summary>
            {list(w[group](of.length), of)}
          </details>
        );
      })}
    </Section>
  );
}

/** What must be done first, first; what has no next step last. */
function byNext(a: ApplicationSummary, b: ApplicationSummary): number {
  if (a.next === null || b.next === null) return a.next === b.next ? 0 : a.next === null ? 1 : -1;
  return epoch(a.next.window.by) - epoch(b.next.window.by);
}
