"use client";

import { Suspense } from "react";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "../api/trpc.ts";
import { buttonClass } from "../kit/button.tsx";
import { PageBody, PageHead } from "../kit/page-head.tsx";
import type { Theme } from "../kit/theme.ts";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { DigestSettings } from "../outbox/digest-settings.tsx";
import { useReader } from "../time/reader.tsx";
import { settingsWords as w } from "../words/en-settings.ts";
import { NameForm } from "./name-form.tsx";
import { SettingsGroup } from "./settings-group.tsx";
import { ZoneChoice } from "./zone-choice.tsx";

const DeviceSettings = lazyAfterLoad(() => import("./device-settings.tsx").then(({ DeviceSettings }) => DeviceSettings));
const OrganisationList = lazyAfterLoad(() => import("./organisation-list.tsx").then(({ OrganisationList }) => OrganisationList));
const SessionList = lazyAfterLoad(() => import("./session-list.tsx").then(({ SessionList }) => SessionList));

/** What a person sets for themselves: their name and clocks, their mail, this device, and how they sign in. */
export function SettingsPage({ theme }: { theme: Theme }) {
  const { session } = useReader();
  const trpc = useTRPC();
  const self = useQuery(trpc.members.get.queryOptions({ id: session.user.id }));
  const hasFactor = self.data?.twoFactor;
  return (
    <PageBody head={<PageHead title={w.title} lead={w.lead} />}>
      <div className="max-w-[52rem] px-4 pb-12 md:px-6">
        <SettingsGroup title={w.you}>
          <NameForm />
          <p>
            <span className="block text-13 font-medium">{w.email}</span>
            <span className="block text-14 wrap-anywhere">{session.user.email}</span>
            <span className="block text-12 text-ink-3">{w.emailHint}</span>
          </p>
          <ZoneChoice />
        </SettingsGroup>
        <Suspense>
          <OrganisationList />
        </Suspense>
        <SettingsGroup title={w.morning}>
          <DigestSettings />
          <p>
            <Link href="/outbox" className="text-13 font-medium text-accent underline underline-offset-2">
              {w.outbox}
            </Link>
          </p>
        </SettingsGroup>
        <SettingsGroup title={w.page}>
          <Suspense>
            <DeviceSettings theme={theme} />
          </Suspense>
        </SettingsGroup>
        <SettingsGroup title={w.signingIn}>
          <div className="flex flex-wrap items-start justify-between gap-3">
            <p className="min-w-0">
              <span className="block text-13 font-medium">{w.factor}</span>
              <span className="block text-13 text-ink-2">{hasFactor === undefined ? " " : hasFactor ? w.factorOn : w.factorOff}</span>
            </p>
            <a href="/two-factor" className={buttonClass()}>
              {hasFactor === true ? w.factorChange : w.factorSetUp}
            </a>
          </div>
          <Suspense>
            <SessionList />
          </Suspense>
        </SettingsGroup>
      </div>
    </PageBody>
  );
}
