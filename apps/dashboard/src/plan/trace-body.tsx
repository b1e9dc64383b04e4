"use client";

import type { ApplicationView, ExplanationView } from "@tact/api/views";
import type { Step } from "@tact/facts";
import { useQuery } from "@tanstack/react-query";
import { Copy } from "lucide-react";
import type { ReactNode } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Bone } from "../kit/page-states.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { factSentence } from "../log/fact-sentence.ts";
import { clock, dateAndClock, placeOf, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { planPageWords } from "../words/en-plan-page.ts";

const w = planPageWords.trace;

/** The trace of one step, from the facts over the rule and its source to each date. */
export default function TraceBody({ step, view, asOf }: { step: Step; view: ApplicationView; asOf: string | null }) {
  const trpc = useTRPC();
  const explanation = useQuery(
    trpc.plan.explainStep.queryOptions({ applicationId: view.id, stepId: step.id }, { enabled: asOf === null, staleTime: 0 }),
  );
  if (asOf !== null) return <p className="mt-2 rounded-8 bg-sunken p-3 text-ink-2">{w.past}</p>;
  if (explanation.data !== undefined) return <Explained explanation={explanation.data} view={view} />;
  if (explanation.error === null) return <Bone className="mt-2 h-40 w-full" />;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-3 rounded-8 bg-sunken p-3">
      <p className="text-late">{refusalOf(explanation.error).text}</p>
      <Button onClick={() => void explanation.refetch()}>{words.actions.retry}</Button>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold text-ink">{title}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  );
}

function Explained({ explanation, view }: { explanation: ExplanationView; view: ApplicationView }) {
  const { zone } = useReader();
  const { rule, source, facts, edges, policy, parameters, displaced, pinned, zoneData } = explanation;
  async function copy() {
    await navigator.clipboard.writeText(JSON.stringify(explanation, null, 2));
    showToast({ text: words.actions.copied });
    announce(words.actions.copied);
  }
  return (
    <dl className="mt-2 grid gap-x-8 gap-y-3 rounded-8 bg-sunken p-3 text-ink-2 wrap-anywhere lg:grid-cols-2">
      <Part title={w.facts}>
        <ol className="flex flex-col gap-1">
          {facts.map((fact) => {
            const record = view.facts.find((one) => one.fact.id === fact.id);
            return (
              <li key={fact.id}>
                {factSentence(fact)}, {dateAndClock(epoch(fact.type === "interview-scheduled" || fact.type === "interview-rescheduled" ? fact.starts : fact.at), zone)}
                {record !== undefined && <span className="text-ink-3"> ({w.recorded(record.actor.name, dateAndClock(epoch(record.recordedAt), zone))})</span>}{" "}
                <code className="text-11 text-ink-3">{fact.id}</code>
              </li>
            );
          })}
        </ol>
      </Part>
      <Part title={w.rule}>
        <p>
          {rule.title} <code className="text-11 text-ink-3">{rule.id}</code>
        </p>
        <p>{source.point}</p>
        <p className="text-ink-3">
          {w.source(source.author, source.title, source.heading)} <code className="text-11">{source.key}</code>
        </p>
      </Part>
      {displaced.length > 0 && (
        <Part title={w.displaced}>
          <ul>
            {displaced.map((one) => (
              <li key={`${one.rule} ${one.failed}`}>
                {one.text} <code className="text-11 text-ink-3">{one.rule}</code>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={w.edges}>
        <ol className="flex flex-col gap-2">
          {edges.map((edge) => (
            <li key={edge.edge} className="border-l-2 border-control-quiet pl-2.5">
              <p className="flex flex-wrap justify-between gap-x-3 text-ink">
                <span className="font-medium">{w.edge[edge.edge]}</span>
                <span className="font-semibold">{dateAndClock(epoch(edge.at), zone)}</span>
              </p>
              <p className="text-ink-3">{theirTime(edge.at, zone, view.employer.timeZone)}</p>
              <p>{edge.text}</p>
              {edge.moves.map((move) => (
                <p key={move.text}>
                  {move.text} <code className="text-11 text-ink-3">{move.rule}</code>
                </p>
              ))}
            </li>
          ))}
        </ol>
      </Part>
      {pinned !== null && <Part title={w.pinned(shortDate(pinned.on), pinned.reason)}>{null}</Part>}
      <Part title={w.policy(policy.id, policy.edition)}>
        <ul className="flex flex-col gap-1">
          {parameters.map(({ name, value, meaning, basis }) => (
            <li key={name}>
              {meaning}: <span className="font-semibold text-ink">{value}</span>{" "}
              {basis !== null && <span className="text-ink-3">{basis.source === null ? (basis.why ?? w.ours) : w.article(basis.source)} </span>}
              <code className="text-11 text-ink-3">{name}</code>
            </li>
          ))}
        </ul>
        <p className="mt-1 text-ink-3">{w.zoneData(zoneData)}</p>
      </Part>
      <div>
        <dt className="sr-only">{w.copy}</dt>
        <dd>
          <button
            type="button"
            onClick={() => void copy()}
            className="inline-flex min-h-6 items-center gap-1.5 rounded-4 font-medium text-accent hover:underline pointer-coarse:min-h-11"
          >
            <Copy size={12} aria-hidden /> {w.copy}
          </button>
        </dd>
      </div>
    </dl>
  );
}

/** The employer's clock at an instant, where it is another than the reader's; with the date where that differs. */
function theirTime(at: string, reader: string, employer: string): string | null {
  const instant = epoch(at);
  const [mine, theirs] = [wallClock(instant, reader), wallClock(instant, employer)];
  if (mine.date === theirs.date && mine.hour === theirs.hour && mine.minute === theirs.minute) return null;
  const time = mine.date === theirs.date ? clock(instant, employer) : dateAndClock(instant, employer);
  return w.theirs(time, placeOf(employer));
}
