import type { PortalView } from "@tact/api/views";
import clsx from "clsx";
import { buttonClass } from "../kit/button.tsx";
import { Rich } from "../kit/rich.tsx";
import { epoch } from "../time/zoned.ts";
import { portalWords } from "../words/en-portal.ts";
import { ActForm } from "./act-form.tsx";
import { AnsweredForm } from "./answered-form.tsx";
import { DraftWords } from "./draft-words.tsx";
import { LongerForm } from "./longer-form.tsx";
import { deedOf, type NowGroup } from "./now-groups.ts";
import { PortalIcon } from "./portal-icon.tsx";
import { shownDraft } from "./shown-draft.ts";
import { whenSentence, whyText } from "./when-sentence.ts";

const w = portalWords;

/** One thing to do now: when, why now, what to say, and what there is to tell of it. */
export function NowCard({ group, view, action, isFirst }: { group: NowGroup; view: PortalView; action: string; isFirst: boolean }) {
  const { application, steps } = group;
  const [first] = steps;
  const { client, coach, now } = view;
  const clocks = { now: Date.parse(now), reader: client.timeZone, employer: application.employer.timeZone };
  const closing = steps.toSorted((a, b) => epoch(a.window.closes) - epoch(b.window.closes))[0] ?? first;
  const deed = deedOf(first);
  const headingId = `now-${first.id}`;
  return (
    <section aria-labelledby={headingId} className="mt-6">
      <h2 id={headingId} className="text-17 font-semibold wrap-anywhere">
        {steps.length === 1 ? first.title : w.together(steps.length)}
      </h2>
      <p className="text-13 text-ink-3 wrap-anywhere" dir="auto">
        {w.at(application.employer.name, application.role)}
      </p>
      <p className="mt-2 text-15 text-ink-2">
        <Rich text={whenSentence(closing, steps.length, clocks)} lastTone={first.status === "late" ? "text-late" : "text-ink"} /> {whyText(first.because, clocks, epoch(first.window.ideal))}
      </p>
      <ul className="mt-4 divide-y divide-line rounded-12 border border-line bg-surface">
        {steps.map((step) => (
          <StepRow key={step.id} step={step} applicationId={application.id} action={action} coach={coach} fold={steps.length > 1 ? "named" : isFirst ? "open" : "shut"} />
        ))}
      </ul>
      <ActForm action={action} what="done" saying={w.said.marked(steps.length)} className="mt-4">
        <input type="hidden" name="application" value={application.id} />
        {steps.map(({ id }) => (
          <input key={id} type="hidden" name="step" value={id} />
        ))}
        <button className={buttonClass("primary", "h-11 w-full text-15")}>
          <PortalIcon name="check" />
          {deed === "note" ? (steps.length === 1 ? w.act.sent : w.act.sentAll(steps.length)) : deed === "call" ? w.act.called : w.act.did}
        </button>
      </ActForm>
      <div className="mt-2 grid grid-cols-2 gap-2">
        {deed !== "task" && (
          <AnsweredForm action={action} applicationId={application.id} employer={application.employer.name} coach={coach} now={now} zone={application.employer.timeZone} />
        )}
        <LongerForm action={action} applicationId={application.id} steps={steps} now={now} zone={application.employer.timeZone} alone={deed === "task"} />
      </div>
    </section>
  );
}

type Step = NowGroup["steps"][number];

/** One person of several, or the one there is: a tick for it alone, and the words folded behind it. */
function StepRow({ step, applicationId, action, coach, fold }: { step: Step; applicationId: string; action: string; coach: string | null; fold: "named" | "open" | "shut" }) {
  const drafts = step.drafts.map(shownDraft);
  const name = drafts[0]?.name ?? step.title;
  const words = (
    <div className="space-y-6 px-4 pb-4">
      {drafts.map((draft) => (
        <DraftWords key={draft.key} draft={draft} coach={coach} />
      ))}
      {drafts.length === 0 && <p className="text-15 text-ink-2">{w.draft.none}</p>}
    </div>
  );
  if (fold !== "named") {
    return (
      <li>
        <details className="group" open={fold === "open"}>
          <Summary label={deedOf(step) === "task" ? w.draft.notes : w.draft.whatToSay} name={null} />
          {words}
        </details>
      </li>
    );
  }
  return (
    <li className="relative">
      <ActForm action={action} what="done" saying={w.said.markedOne(name)} className="absolute top-0 left-0 z-[1] w-13">
        <input type="hidden" name="application" value={applicationId} />
        <input type="hidden" name="step" value={step.id} />
        <button aria-label={w.act.sentOne(name)} className="group/tick flex h-14 w-full items-center justify-center rounded-12">
          <span className="flex size-6 items-center justify-center rounded-full border-2 border-control text-transparent group-hover/tick:border-accent group-hover/tick:text-accent">
            <PortalIcon name="check" className="size-4" />
          </span>
        </button>
      </ActForm>
      <details className="group">
        <Summary label={w.draft.read} name={name} />
        {words}
      </details>
    </li>
  );
}

function Summary({ label, name }: { label: string; name: string | null }) {
  return (
    <summary className={clsx("flex min-h-14 items-center justify-between gap-3 rounded-12 pr-4 text-15", name === null ? "pl-4" : "pl-13")}>
      {name === null ? <span className="font-semibold">{label}</span> : <span className="min-w-0 wrap-anywhere" dir="auto">{name}</span>}
      <span className="flex shrink-0 items-center gap-1 py-2 text-13 font-semibold text-accent">
        {name !== null && label}
        <PortalIcon name="open" className="size-4 transition-transform group-open:rotate-90" />
      </span>
    </summary>
  );
}
