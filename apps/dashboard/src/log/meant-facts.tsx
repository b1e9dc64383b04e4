import type { MeantFactView } from "@tact/api/views";
import type { Fact } from "@tact/facts";
import { sentenceWords as w } from "../words/en-log.ts";
import { factSentence } from "./fact-sentence.ts";
import { SentenceDates } from "./sentence-dates.tsx";

/** The facts that a sentence states, as they would be recorded. */
export function MeantFacts({ facts, reader, employer }: { facts: readonly MeantFactView[]; reader: string; employer: string }) {
  return (
    <ul className="flex flex-col gap-3">
      {facts.map(({ draft, dates, assumed }, i) => (
        <li key={i} className="rounded-8 border border-line px-4 py-3">
          <p className="text-14 font-semibold [overflow-wrap:anywhere]">{factSentence({ ...draft, id: draft.id ?? String(i) } as Fact)}</p>
          <SentenceDates dates={dates} reader={reader} employer={employer} />
          {assumed.length > 0 && (
            <ul aria-label={w.assumed} className="mt-1.5 text-12 text-ink-3">
              {assumed.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
