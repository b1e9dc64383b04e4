"use client";

import type { PolicyView } from "@tact/api/views";
import { lazy, Suspense, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { Button } from "../kit/button.tsx";
import { Rich } from "../kit/rich.tsx";
import { useKept } from "../kit/use-kept.ts";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { useReader } from "../time/reader.tsx";
import { policyWords as w } from "../words/en-policies.ts";
import { Moves } from "./moves.tsx";
import { changedPolicy, type Typed } from "./policy-changes.ts";
import { PolicyAbout } from "./policy-about.tsx";
import type { PolicyGroup } from "./policy-groups.ts";
import { policyName } from "./policy-name.ts";
import { PolicySentence, WhySentences } from "./policy-sentence.tsx";
import { usePolicyActs } from "./use-policy-acts.ts";
import { type Tried, type TriedOn, useSimulation } from "./use-simulation.ts";

const ImpactPanel = lazyAfterLoad(() => import("./impact-panel.tsx").then(({ ImpactPanel }) => ImpactPanel));

const PublishDialog = lazy(() => import("./publish-dialog.tsx"));
const CopyDialog = lazy(() => import("./copy-dialog.tsx"));

interface BoardProps {
  /** What is typed here is kept by it. */
  place: string;
  policy: PolicyView;
  group: PolicyGroup;
  groups: readonly PolicyGroup[];
  /** How many applications there are. */
  everybody: number;
  /** The client whom the address names. */
  clientId: string | null;
}

/** One edition of a policy as sentences to be changed, and beside them what that would do. */
export function PolicyBoard({ place, policy, group, groups, everybody, clientId }: BoardProps) {
  const { session } = useReader();
  const editable = session.role !== "viewer";
  const kept = useKept<Typed>(`policy:${place}`, {});
  const [editionAtFirst] = useState(policy.edition);
  const [open, setOpen] = useState<"publish" | "move" | "copy" | null>(null);
  const [chosenScope, setScope] = useState<string | null>(null);
  const changes = changedPolicy(policy, kept.value);
  const isChanged = changes.changed.length > 0;
  const blocked = Object.keys(changes.faults).length > 0;
  const called = policyName(group);

  const scopes = [
    { value: "all", label: w.impact.scopes.all },
    ...(group.applications > 0 ? [{ value: "followers", label: w.impact.scopes.followers(called) }] : []),
    ...policy.clients.map(({ id, name }) => ({ value: id, label: w.impact.scopes.client(name) })),
  ];
  // Those who follow it are whom a change is about; how it would be for everybody is what an unchanged one is looked at for.
  const scope = chosenScope ?? (isChanged && group.applications > 0 ? "followers" : "all");
  const on: TriedOn = scope === "all" ? {} : scope === "followers" ? { fromPolicyId: group.id } : { clientId: scope };
  const tried: Tried = isChanged ? { base: changes.base, overrides: changes.overrides } : { policyId: policy.id, edition: policy.edition };
  const simulation = useSimulation(blocked ? null : { tried, on });
  const acts = usePolicyActs(groups);
  const refusal = simulation.error === null || simulation.busy ? null : refusalOf(simulation.error);
  const contradicting = isChanged && refusal?.code === "invalid-input" ? refusal.errors.map(({ pointer }) => pointer.split("/").at(-1) ?? "") : [];
  const faults = { ...Object.fromEntries(contradicting.map((name) => [name, w.contradicts])), ...changes.faults };
  const cannotPublish = blocked || contradicting.length > 0;

  function type(name: string, text: string | undefined) {
    kept.set(({ [name]: _before, ...others }) => (text === undefined ? others : { ...others, [name]: text }));
  }
  const done = async () => {
    kept.forget();
    await acts.refresh();
  };

  return (
    <>
      <div className="min-w-0 flex-1 xl:overflow-y-auto">
        <div className="px-4 pt-4 pb-6 md:px-7">
          <PolicyAbout policy={policy} group={group} groups={groups} editable={editable} />
          {editable && (
            <div className="mt-3 flex flex-wrap gap-2">
              {!group.chosen && !isChanged && <Button onClick={() => void acts.choose(group)}>{w.actions.choose}</Button>}
              {!isChanged && everybody > policy.applications && <Button onClick={() => setOpen("move")}>{w.actions.move}</Button>}
              <Button disabled={cannotPublish} onClick={() => setOpen("copy")}>
                {w.actions.copy}
              </Button>
            </div>
          )}
          {isChanged && policy.edition !== editionAtFirst && (
            <p role="status" className="mt-3 rounded-8 bg-due-soft px-3.5 py-2.5 text-13 text-due">
              {w.about.meanwhile(policy.edition)}
            </p>
          )}
          <Moves groups={groups} editable={editable} />
          {w.sections.map(({ title, lines }) => (
            <section key={title} aria-label={title} className="mt-4 border-t border-line pt-3.5">
              <h3 className="text-13 font-semibold text-ink-2">{title}</h3>
              <ul>
                {lines.map((sentence) => (
                  <PolicySentence key={sentence} sentence={sentence} policy={policy} typed={kept.value} faults={faults} editable={editable} onType={type} />
                ))}
              </ul>
              <WhySentences sentences={lines} policy={policy} />
            </section>
          ))}
        </div>
        {isChanged && (
          <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-surface px-4 py-2.5 max-md:bottom-[calc(4rem+env(safe-area-inset-bottom))] max-md:bg-canvas md:px-7">
            <p className="min-w-0 flex-1 text-13 text-ink-2">
              {w.actions.changes(changes.changed.length)}
              {simulation.impact !== undefined && !cannotPublish && (
                <span className={simulation.busy ? "block text-ink-3 xl:hidden" : "block xl:hidden"}>
                  <Rich text={simulation.impact.moving === 0 ? w.impact.none(simulation.impact.looked) : w.impact.some(simulation.impact.moving, simulation.impact.looked)} />
                </span>
              )}
              {kept.restored && <span className="block text-12 text-ink-3">{w.actions.restored}</span>}
            </p>
            <Button onClick={kept.forget}>{w.actions.discard}</Button>
            <Button look="primary" disabled={cannotPublish} onClick={() => setOpen("publish")}>
              {w.actions.publish}
            </Button>
          </div>
        )}
      </div>
      <aside className="shrink-0 border-line bg-canvas px-4 py-5 max-xl:border-t max-md:pb-8 md:px-5 xl:w-[360px] xl:overflow-y-auto xl:border-l">
        <Suspense>
          <ImpactPanel idle={!isChanged && editable} scope={scope} scopes={scopes} onScope={setScope} simulation={simulation} blocked={blocked} />
        </Suspense>
      </aside>
      <Suspense>
        {(open === "publish" || open === "move") && (
          <PublishDialog policy={policy} group={group} changes={open === "publish" ? changes : null} everybody={everybody} onDone={done} onClose={() => setOpen(null)} />
        )}
        {open === "copy" && <CopyDialog policy={policy} changes={changes} clientId={clientId} onDone={done} onClose={() => setOpen(null)} />}
      </Suspense>
    </>
  );
}
