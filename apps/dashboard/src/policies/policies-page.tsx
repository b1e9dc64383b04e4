"use client";

import { Suspense } from "react";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { everyPolicy } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { PageHead } from "../kit/page-head.tsx";
import { Problem, StaleNotice } from "../kit/page-states.tsx";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { useReader } from "../time/reader.tsx";
import { policyWords as w } from "../words/en-policies.ts";
import { editionInForce, policyGroups } from "./policy-groups.ts";
import { PoliciesSkeleton } from "./policies-skeleton.tsx";
import { PolicyList } from "./policy-list.tsx";

const PolicyBoard = lazyAfterLoad(() => import("./policy-board.tsx").then(({ PolicyBoard }) => PolicyBoard));

/** What plans are made with, as sentences; which policy and edition is shown is in the address. */
export function PoliciesPage() {
  const policies = useQuery(everyPolicy(useTRPCClient()));
  const { now } = useReader();
  const asked = useSearchParams();
  if (policies.data === undefined) {
    return policies.error === null ? <PoliciesSkeleton /> : <Problem {...refusalOf(policies.error)} onRetry={() => void policies.refetch()} />;
  }
  const groups = policyGroups(policies.data);
  const chosen = groups.find(({ chosen: is }) => is);
  const group = groups.find(({ id }) => id === asked.get("policy")) ?? chosen ?? groups[0];
  if (group === undefined) return null;
  const policy = group.editions.find(({ edition }) => edition === asked.get("edition")) ?? editionInForce(group, now);
  // Somebody who works on the newest goes on with what they typed where a colleague publishes another one.
  const place = asked.get("edition") === null ? policy.id : `${policy.id}:${policy.edition}`;
  const everybody = groups.reduce((sum, { applications }) => sum + applications, 0);
  const inUse = groups.filter(({ applications }) => applications > 0).length;
  return (
    <div className="flex h-full flex-col">
      {policies.error !== null && <StaleNotice />}
      <PageHead title={w.title} lead={w.lead(everybody, inUse)} />
      <div className="flex min-h-0 flex-1 border-t border-line max-xl:flex-col max-xl:md:overflow-y-auto">
        <PolicyList groups={groups} current={group.id} />
        <Suspense fallback={<div className="flex-1" />}>
          <PolicyBoard key={place} place={place} policy={policy} group={group} groups={groups} everybody={everybody} clientId={asked.get("client")} />
        </Suspense>
      </div>
    </div>
  );
}
