"use client";

import type { MemberView, OrganisationView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, lazy, Suspense, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Button, buttonClass } from "../kit/button.tsx";
import { TextField } from "../kit/field.tsx";
import { Bone, Problem } from "../kit/page-states.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { Switch } from "../kit/switch.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { useKept } from "../kit/use-kept.ts";
import { PanelSection } from "../plan/panel-section.tsx";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { teamWords as w } from "../words/en-team.ts";
import { useRefreshTeam } from "./use-refresh-team.ts";

const ConfirmDialog = lazy(() => import("../kit/confirm-dialog.tsx"));

/** What holds for everybody: the organisation's name, whether a second factor is asked for, and what each role may. */
export function OrganisationPanel({ people }: { people: readonly MemberView[] }) {
  const trpc = useTRPC();
  const { session } = useReader();
  const organisation = useQuery(trpc.organisation.get.queryOptions());
  return (
    <>
      <PanelSection title={w.organisation}>
        {organisation.data === undefined ? (
          organisation.error === null ? <Bone className="h-28 w-full" /> : <Problem {...refusalOf(organisation.error)} onRetry={() => void organisation.refetch()} />
        ) : session.role === "owner" ? (
          <div className="flex flex-col gap-5">
            <NameForm key={organisation.data.version} organisation={organisation.data} />
            <SecondFactor organisation={organisation.data} people={people} />
          </div>
        ) : (
          <p className="text-14">{organisation.data.name}</p>
        )}
      </PanelSection>
      <PanelSection title={w.can.title}>
        <dl className="flex flex-col gap-2.5 text-13">
          {(["owner", "coach", "viewer"] as const).map((role) => (
            <div key={role}>
              <dt className="font-semibold">{w.roles[role]}</dt>
              <dd className="text-ink-2">{w.can[role]}</dd>
            </div>
          ))}
        </dl>
      </PanelSection>
    </>
  );
}

function NameForm({ organisation }: { organisation: OrganisationView }) {
  const api = useTRPCClient();
  const router = useRouter();
  const refresh = useRefreshTeam();
  const kept = useKept("organisation-name", organisation.name);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saving, setSaving] = useState(false);
  const name = kept.value.trim();
  const changed = name !== organisation.name;

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (name === "" || !changed) return;
    setSaving(true);
    setRefusal(null);
    try {
      await api.organisation.update.mutate({ name, ifVersion: organisation.version });
      kept.forget();
      announce(w.renamed(name));
      showToast({ text: w.renamed(name) });
      // The frame shows it too.
      router.refresh();
      await refresh();
    } catch (error) {
      const refused = refusalOf(error);
      setRefusal(refused.code === "precondition-failed" ? { ...refused, text: w.meanwhile, errors: [] } : refused);
      if (refused.code === "precondition-failed") await refresh();
    }
    setSaving(false);
  }

  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-2.5">
      <TextField label={w.name} value={kept.value} maxLength={200} error={name === "" ? w.nameMissing : undefined} onChange={(event) => kept.set(event.target.value)} />
      <RefusalNote refusal={refusal} />
      {changed && (
        <div className="flex gap-2">
          <Button look="primary" type="submit" disabled={saving || name === ""}>
            {saving ? words.actions.saving : words.actions.save}
          </Button>
          <Button onClick={kept.forget}>{words.actions.cancel}</Button>
        </div>
      )}
    </form>
  );
}

/** Switched off it can be switched on again at once; switched on it keeps people out until they have one, so it is asked about. */
function SecondFactor({ organisation, people }: { organisation: OrganisationView; people: readonly MemberView[] }) {
  const api = useTRPCClient();
  const refresh = useRefreshTeam();
  const { session } = useReader();
  const [asking, setAsking] = useState(false);
  const [own, setOwn] = useState(false);
  const required = organisation.twoFactorRequired;
  const without = people.filter(({ twoFactor }) => !twoFactor).map(({ name, email }) => name || email);

  async function demand(twoFactorRequired: boolean) {
    await api.organisation.update.mutate({ twoFactorRequired, ifVersion: organisation.version });
    const said = twoFactorRequired ? w.twoFactorOn : w.twoFactorOff;
    announce(said);
    showToast({ text: said });
    setAsking(false);
    await refresh();
  }

  function onChange(next: boolean) {
    const self = people.find(({ id }) => id === session.user.id);
    if (next && self?.twoFactor !== true) return setOwn(true);
    if (next) return setAsking(true);
    demand(false).catch((error: unknown) => {
      showToast({ text: refusalOf(error).text, tone: "problem" });
      void refresh();
    });
  }

  return (
    <div>
      <Switch label={w.twoFactor} hint={w.twoFactorHint} checked={required} onChange={onChange} />
      {own && (
        <div role="alert" className="mt-3 rounded-8 bg-due-soft px-3 py-2 text-13 text-due">
          <p>{w.twoFactorFirst}</p>
          <Link href="/two-factor" prefetch={false} className={buttonClass("secondary", "mt-2")}>
            {w.twoFactorSetUp}
          </Link>
        </div>
      )}
      {asking && (
        <Suspense fallback={null}>
          <ConfirmDialog title={w.twoFactorTitle} confirm={w.twoFactorConfirm} onConfirm={() => demand(true)} onClose={() => setAsking(false)}>
            <p>{without.length === 0 ? w.twoFactorNobody : w.twoFactorText(without.join(", "))}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}
