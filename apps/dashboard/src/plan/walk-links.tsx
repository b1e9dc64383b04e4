"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronDown, ChevronLeft, ChevronUp } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useKeys } from "../kit/use-keys.ts";
import { words } from "../words/en.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { orderOf, orderToWalk, placeIn } from "./walk.ts";

const w = planPageWords.walk;
const arrow = "inline-flex size-8 items-center justify-center rounded-8 text-ink-2 pointer-coarse:size-11";

/** Back to the day's queue, and through its applications one after the other: with the arrows, or J and K. */
export function WalkLinks({ id }: { id: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const queue = useQuery(trpc.queue.today.queryOptions());
  const place = placeIn(orderToWalk(orderOf(queue.data?.items ?? []), id), id);
  const go = (to: string | null | undefined) => to != null && router.push(`/applications/${to}`);
  useKeys({ j: () => go(place?.after), k: () => go(place?.before) });
  const [href, label] = place === null ? ["/caseload", words.nav.caseload] : ["/today", words.nav.today];
  return (
    <nav aria-label={w.label} className="flex items-center gap-1 print:hidden">
      <Link
        href={href}
        className="-ml-1 inline-flex h-8 items-center gap-1 rounded-6 pr-2 text-13 text-ink-2 hover:text-ink pointer-coarse:h-11"
      >
        <ChevronLeft size={15} aria-hidden />
        {label}
      </Link>
      {place !== null && (
        <>
          <span className="text-13 text-ink-2">{w.place(place.number, place.of)}</span>
          <Arrow to={place.before} label={w.before} keys="k">
            <ChevronUp size={16} aria-hidden />
          </Arrow>
          <Arrow to={place.after} label={w.after} keys="j">
            <ChevronDown size={16} aria-hidden />
          </Arrow>
        </>
      )}
    </nav>
  );
}

function Arrow({ to, label, keys, children }: { to: string | null; label: string; keys: string; children: ReactNode }) {
  if (to === null) {
    return (
      <span className={arrow} aria-hidden="true">
        <span className="opacity-40">{children}</span>
      </span>
    );
  }
  return (
    <Link href={`/applications/${to}`} prefetch={false} aria-label={label} title={label} aria-keyshortcuts={keys} className={`${arrow} hover:bg-hover hover:text-ink`}>
      {children}
    </Link>
  );
}
