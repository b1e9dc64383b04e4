"use client";

import type { ClientView, EmployerView } from "@tact/api/views";
import { skipToken, useQuery } from "@tanstack/react-query";
import clsx from "clsx";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, lazy, type ReactNode, Suspense, useEffect, useId, useState } from "react";
import { everyClient, everyEmployer } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Button, buttonClass } from "../kit/button.tsx";
import { Problem } from "../kit/page-states.tsx";
import { useKept } from "../kit/use-kept.ts";
import { useLoaded } from "../kit/use-loaded.ts";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { interviewWords } from "../words/en-interview.ts";
import { emptyInterview } from "./log-values.ts";
import type { factsOf, missingOf } from "./new-interview-check.ts";
import { makeNew, type NewInterviewValues } from "./new-interview-values.ts";
import { useNewInterview } from "./use-new-interview.ts";

const InterviewFields = lazyAfterLoad(() => import("./interview-fields.tsx").then(({ InterviewFields }) => InterviewFields));
const WhoFields = lazyAfterLoad(() => import("./who-fields.tsx").then(({ WhoFields }) => WhoFields));
const WhereFields = lazyAfterLoad(() => import("./where-fields.tsx").then(({ WhereFields }) => WhereFields));

// Below the first screen: it comes after the page.
const WhenFields = lazy(async () => ({ default: (await import("./when-fields.tsx")).WhenFields }));

const FromInvitation = lazy(() => import("../invitation/from-invitation.tsx"));

const w = interviewWords.newInterview;

/**
 * An interview with all that it needs on one page: client, employer and application are made on the way.
 * @param clientId whose it is, where that is known already
 */
export function NewInterviewPage({ clientId }: { clientId: string | null }) {
  const api = useTRPCClient();
  const clients = useQuery(everyClient(api));
  const employers = useQuery(everyEmployer(api));
  if (clients.data !== undefined && employers.data !== undefined) {
    return <NewInterviewForm key={clientId} whose={clientId} clients={clients.data} employers={employers.data} />;
  }
  const error = clients.error ?? employers.error;
  if (error === null) return <SheetSkeleton />;
  return <Problem {...refusalOf(error)} onRetry={() => void Promise.all([clients.refetch(), employers.refetch()])} />;
}

function NewInterviewForm({ whose, clients, employers }: { whose: string | null; clients: readonly ClientView[]; employers: readonly EmployerView[] }) {
  const trpc = useTRPC();
  const { zone, now } = useReader();
  const known = clients.some(({ id }) => id === whose) ? whose : null;
  const [initial] = useState<NewInterviewValues>(() => ({
    clientId: known ?? (clients.length === 0 ? makeNew : ""),
    clientName: "",
    clientEmail: "",
    clientZone: zone,
    applicationId: makeNew,
    employerId: employers.length === 0 ? makeNew : "",
    employerName: "",
    region: "",
    employerZone: zone,
    role: "",
    route: "direct",
    interview: emptyInterview(now, zone),
    promise: { mode: "none", phrase: "", date: "", from: "", to: "" },
  }));
  const { value: values, set: setValues, forget, restored } = useKept<NewInterviewValues>(known === null ? "interviews:new" : `interviews:new:${known}`, initial);
  // Who has not said where they live yet is offered the zone of this browser.
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone !== "UTC" || here === undefined) return;
    setValues((before) => ({
      ...before,
      clientZone: before.clientZone === zone ? here : before.clientZone,
      employerZone: before.employerZone === zone ? here : before.employerZone,
      interview: { ...before.interview, zone: before.interview.zone === zone ? here : before.interview.zone },
    }));
  }, [zone, setValues]);
  const existing = values.clientId !== "" && values.clientId !== makeNew;
  const applications = useQuery(
    trpc.applications.list.queryOptions(existing ? { clientId: values.clientId, limit: 100 } : skipToken),
  );
  const [tried, setTried] = useState(false);
  const loaded = useLoaded();
  const { pending, refusal, save } = useNewInterview();
  const router = useRouter();
  const [reviewing, setReviewing] = useState(false);
  const openPlan = (id: string) => router.push(`/applications/${id}`);
  const check = useCheck(loaded);
  const missing = check?.missingOf(values) ?? {};
  const errors = tried ? missing : {};

  const application = applications.data?.data.find((one) => one.id === values.applicationId);
  const employer = employers.find((one) => one.id === values.employerId);
  const client = clients.find((one) => one.id === values.clientId);
  const employerZone = application?.employer.timeZone ?? employer?.timeZone ?? values.employerZone;
  const clientZone = client?.timeZone ?? values.clientZone;

  function change(part: Partial<NewInterviewValues>) {
    setValues((before) => {
      const next = { ...before, ...part };
      if (part.clientId !== undefined) next.applicationId = makeNew;
      // Interviews are entered on the employer's clocks until somebody chooses others.
      const zoneBefore = zoneOf(before);
      if (before.interview.zone === zoneBefore) next.interview = { ...next.interview, zone: zoneOf(next) };
      return next;
    });
  }
  function zoneOf(of: NewInterviewValues): string {
    const chosen = applications.data?.data.find((one) => one.id === of.applicationId)?.employer.timeZone;
    return chosen ?? employers.find((one) => one.id === of.employerId)?.timeZone ?? of.employerZone;
  }

  async function record(facts: ReturnType<typeof factsOf>) {
    const id = await save(values, facts);
    if (id === null) return;
    forget();
    openPlan(id);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(missing).length > 0) {
      const form = event.currentTarget;
      requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    if (check === null) return;
    void record(check.factsOf(values, now));
  }

  return (
    <div className="h-full md:overflow-y-auto">
      <div className={clsx("mx-auto max-w-[40rem] px-4 pt-6 md:px-6 md:pt-10", reviewing && "pb-12")}>
        <h1 className="font-serif text-28 font-medium tracking-[-0.01em]">{w.title}</h1>
        {!reviewing && <p className="mt-1.5 text-14 text-ink-2">{restored ? w.restored : w.text}</p>}
        <div className="mt-5 min-h-27.5 sm:min-h-16 pointer-coarse:min-h-30.5">
          <Suspense>{loaded && <FromInvitation onReview={setReviewing} onDone={openPlan} />}</Suspense>
        </div>
      </div>
      {/* Hidden, not gone: what was typed stays while an invitation is looked at. */}
      <form
        noValidate
        hidden={reviewing}
        onSubmit={onSubmit}
        className="mx-auto max-w-[40rem] px-4 pb-12 md:px-6"
      >
        <Part title={w.who}>
          <Suspense>
            <WhoFields
              values={values}
              clients={clients}
              applications={existing ? (applications.data?.data ?? []) : []}
              errors={errors}
              onChange={change}
            />
          </Suspense>
        </Part>
        {values.applicationId === makeNew && (
          <Part title={w.where}>
            <Suspense>
              <WhereFields values={values} employers={employers} errors={errors} onChange={change} />
            </Suspense>
          </Part>
        )}
        <Part title={w.what}>
          <Suspense>
            <InterviewFields
              value={values.interview}
              employerZone={employerZone}
              clientZone={clientZone}
              errors={errors}
              onChange={(interview) => change({ interview })}
            />
          </Suspense>
        </Part>
        <Part title={interviewWords.form.promiseToo}>
          <p className="-mt-2 mb-3 text-13 text-ink-3">{interviewWords.form.promiseTooHint}</p>
          <Suspense>
            {loaded && (
              <WhenFields
                legend={interviewWords.form.decideBy}
                name="promise"
                withNone
                noneLabel={interviewWords.form.skipPromise}
                value={values.promise}
                errors={errors}
                onChange={(promise) => change({ promise })}
              />
            )}
          </Suspense>
        </Part>
        {refusal !== null && (
          <div role="alert" className="mt-8 rounded-8 bg-late-soft px-4 py-3 text-13 text-late">
            <p className="font-medium">{interviewWords.form.problem}</p>
            <p>
              {refusal.about}: {refusal.errors[0]?.detail ?? refusal.text}
            </p>
            {refusal.requestId !== null && <p className="text-12">{words.errors.requestId(refusal.requestId)}</p>}
          </div>
        )}
        <div className="mt-9 flex flex-wrap gap-2">
          <Button look="primary" type="submit" disabled={pending || check === null}>
            {pending ? words.actions.saving : w.submit}
          </Button>
          <Link href="/today" className={buttonClass("quiet")}>
            {words.actions.cancel}
          </Link>
        </div>
      </form>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-8 border-t border-line pt-5">
      <h2 id={id} className="mb-4 text-15 font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

interface Check {
  missingOf: typeof missingOf;
  factsOf: typeof factsOf;
}

/** What judges the form and makes facts of it: it comes after the page, long before anybody has filled it in. */
function useCheck(loaded: boolean): Check | null {
  const [check, setCheck] = useState<Check | null>(null);
  useEffect(() => {
    if (loaded) void import("./new-interview-check.ts").then(setCheck);
  }, [loaded]);
  return check;
}
