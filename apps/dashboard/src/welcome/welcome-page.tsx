"use client";

import type { Role } from "@tact/api/views";
import { Check, FileSpreadsheet, PencilLine } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { buttonClass } from "../kit/button.tsx";
import { Problem } from "../kit/page-states.tsx";
import { useLoaded } from "../kit/use-loaded.ts";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { useReader } from "../time/reader.tsx";
import { welcomeWords as w } from "../words/en-welcome.ts";
import type { FirstStepState } from "./first-steps.ts";
import { LoadCast } from "./load-cast.tsx";
import { useFirstSteps } from "./use-first-steps.ts";
import { Way } from "./way.tsx";

const FromInvitation = lazy(() => import("../invitation/from-invitation.tsx"));

/** The first minute: four ways to a first plan, and what else there is to set up. */
export function WelcomePage() {
  const { session } = useReader();
  const { known, error, retry } = useFirstSteps();
  const router = useRouter();
  const loaded = useLoaded();
  const [reviewing, setReviewing] = useState(false);
  if (known === null) return error === null ? <SheetSkeleton /> : <Problem {...refusalOf(error)} onRetry={retry} />;
  const { steps, isEmpty } = known;
  const hasPlan = steps.some(({ step, done }) => step === "plan" && done);
  const mayWrite = session.role !== "viewer";
  return (
    <div className="h-full md:overflow-y-auto">
      <div className="mx-auto max-w-[40rem] px-4 pt-6 pb-12 md:px-6 md:pt-10">
        <h1 className="font-serif text-34 font-medium tracking-[-0.015em]">{hasPlan ? w.title : w.start}</h1>
        {!reviewing && <p className="mt-2 text-15 text-ink-2">{mayWrite ? (hasPlan ? w.leadDone : w.lead) : w.viewer}</p>}
        {mayWrite && (
          <div className="mt-6 min-h-27.5 sm:min-h-16 pointer-coarse:min-h-30.5">
            <Suspense>{loaded && <FromInvitation onReview={setReviewing} onDone={(id) => router.push(`/applications/${id}`)} />}</Suspense>
          </div>
        )}
        <div hidden={reviewing}>
          {mayWrite && (
            <section aria-labelledby="ways" className="mt-8">
              <h2 id="ways" className="text-15 font-semibold">
                {w.ways}
              </h2>
              <ul className="mt-3 divide-y divide-line rounded-12 border border-line">
                <Way icon={PencilLine} title={w.type} text={w.typeText}>
                  <Link href="/interviews/new" className={buttonClass(hasPlan ? "secondary" : "primary")}>
                    {w.steps.plan.link}
                  </Link>
                </Way>
                <Way icon={FileSpreadsheet} title={w.import} text={w.importText}>
                  <Link href="/import" className={buttonClass("secondary")}>
                    {w.importLink}
                  </Link>
                </Way>
                {isEmpty && session.role === "owner" && <LoadCast />}
              </ul>
            </section>
          )}
          <Steps steps={steps} role={session.role} />
        </div>
      </div>
    </div>
  );
}

function Steps({ steps, role }: { steps: readonly FirstStepState[]; role: Role }) {
  return (
    <section aria-labelledby="first-steps" className="mt-10">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="first-steps" className="text-15 font-semibold">
          {w.list}
        </h2>
        <p className="text-13 text-ink-3">{w.progress(steps.filter(({ done }) => done).length, steps.length)}</p>
      </div>
      <ol className="mt-3 divide-y divide-line border-y border-line">
        {steps.map(({ step, done, href }) => (
          <li key={step} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
            <span aria-hidden className={`flex size-6 shrink-0 items-center justify-center rounded-full border ${done ? "border-transparent bg-done-soft text-done" : "border-control-quiet"}`}>
              {done && <Check size={14} />}
            </span>
            <div className="min-w-0 flex-1 basis-48">
              <p className="text-14 font-semibold">
                {w.steps[step].title} <span className={done ? "text-12 font-medium text-done" : "sr-only"}>{done ? w.done : w.open}</span>
              </p>
              <p className="text-13 text-ink-3">{w.steps[step].text}</p>
            </div>
            {!done && (role === "owner" || (role === "coach" && step !== "team")) && (
              <Link href={href} className={buttonClass("quiet", "text-accent")}>
                {w.steps[step].link}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
