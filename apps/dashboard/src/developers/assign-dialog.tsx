"use client";

import type { HookObjectView, SearchView } from "@tact/api/views";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Dialog } from "../kit/dialog.tsx";
import { TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { developerWords } from "../words/en-developers.ts";

const w = developerWords.incoming;
type Found = SearchView["applications"][number];

/** Finds the application that something of another system belongs to, and gives it there. */
export default function AssignDialog({ object, onClose }: { object: HookObjectView; onClose: () => void }) {
  const trpc = useTRPC();
  const api = useTRPCClient();
  const cache = useQueryClient();
  const [text, setText] = useState("");
  const sought = useDeferredValue(text.trim());
  const found = useQuery(trpc.clients.search.queryOptions({ words: sought, limit: 20 }, { enabled: sought !== "", placeholderData: keepPreviousData }));
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const list = sought === "" ? [] : (found.data?.applications ?? []);

  async function assign({ id, client, employer }: Found) {
    setPending(true);
    setRefusal(null);
    try {
      await api.hooks.assign.mutate({ id: object.source, object: object.object, applicationId: id });
      const said = w.assigned(`${client}, ${employer}`);
      announce(said);
      showToast({ text: said });
      onClose();
      // Facts were recorded: what shows plans is asked again.
      await cache.invalidateQueries();
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={w.assignTitle} description={w.assignText}>
      <div className="flex min-h-72 flex-col gap-3 px-5 py-5">
        <TextField label={w.find} hint={w.findHint} type="search" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
        <RefusalNote refusal={refusal} />
        <p role="status" className="text-13 text-ink-3">
          {sought !== "" && found.data !== undefined && list.length === 0 && w.foundNothing}
        </p>
        <ul className="-mx-2">
          {list.map((application) => (
            <li key={application.id}>
              <button
                type="button"
                disabled={pending}
                aria-label={w.assignTo(`${application.client}, ${application.employer}, ${application.role}`)}
                onClick={() => void assign(application)}
                className="flex min-h-11 w-full flex-col justify-center rounded-8 px-2 py-1.5 text-left hover:bg-hover"
              >
                <bdi className="text-14 font-medium">{application.client}</bdi>
                <span className="text-13 text-ink-3">
                  {application.employer}, {application.role}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
