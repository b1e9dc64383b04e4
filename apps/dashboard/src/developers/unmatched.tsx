"use client";

import type { HookObjectView, HookSourceView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { everyUnmatchedObject } from "../api/every-page.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { developerWords } from "../words/en-developers.ts";

const w = developerWords.incoming;

interface UnmatchedProps {
  sources: readonly HookSourceView[];
  onAssign: (object: HookObjectView) => void;
}

/** What other systems told of and nobody can be matched to, each with what is known of it. */
export function Unmatched({ sources, onAssign }: UnmatchedProps) {
  const list = useQuery(everyUnmatchedObject(useTRPCClient())).data ?? [];
  if (list.length === 0) return null;
  return (
    <section aria-labelledby="unmatched">
      <div className="border-b border-line bg-due-soft px-4 py-3 text-due md:px-6">
        <h3 id="unmatched" className="text-14 font-semibold">
          {w.unmatched}
        </h3>
        <p className="text-13">
          {w.unmatchedOf(list.length)}. {w.unmatchedText}
        </p>
      </div>
      <ul>
        {list.map((object) => (
          <ObjectLine
            key={`${object.source} ${object.object}`}
            object={object}
            source={sources.find(({ id }) => id === object.source)?.name ?? object.source}
            onAssign={() => onAssign(object)}
          />
        ))}
      </ul>
    </section>
  );
}

function ObjectLine({ object, source, onAssign }: { object: HookObjectView; source: string; onAssign: () => void }) {
  const { zone } = useReader();
  const { candidate, interviews, facts } = object;
  const who = [...candidate.emails, ...candidate.ids].join(", ");
  const told = interviews.map(({ starts, stage, cancelled }) =>
    cancelled || starts === null ? w.cancelled : [w.interview(dateAndClock(epoch(starts), zone)), stage].filter((part) => part !== null).join(", "),
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 md:px-6">
      <div className="min-w-0 flex-1 basis-64">
        <p className="text-14 font-medium wrap-anywhere">{who === "" ? w.noCandidate : w.candidate(who)}</p>
        <p className="text-13 text-ink-2">{[...told, ...(facts > 0 ? [w.facts(facts)] : [])].join("; ")}</p>
        <p className="text-13 text-ink-3 wrap-anywhere">
          {source}, <code>{object.object}</code>
        </p>
      </div>
      <Button look="primary" aria-label={w.assignOf(object.object)} onClick={onAssign}>
        {w.assign}
      </Button>
    </li>
  );
}
