"use client";

import clsx from "clsx";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { lazy, Suspense } from "react";
import { buttonClass } from "../kit/button.tsx";
import { PageBody, PageHead } from "../kit/page-head.tsx";
import { EmptyState } from "../kit/page-states.tsx";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { useReader } from "../time/reader.tsx";
import { developerWords as w } from "../words/en-developers.ts";
import { pathOfTab, tabOf, tabs } from "./tabs.ts";

const parts = {
  keys: lazy(() => import("./keys-part.tsx")),
  webhooks: lazy(() => import("./webhooks-part.tsx")),
  deliveries: lazy(() => import("./deliveries-part.tsx")),
  incoming: lazy(() => import("./incoming-part.tsx")),
};

/** How programs come in and what they are told: keys, webhooks with their deliveries, and what other systems send. */
export function DevelopersPage() {
  const { session } = useReader();
  const tab = tabOf(useSearchParams().get("tab"));
  const Part = parts[tab];
  if (session.role !== "owner") return <EmptyState title={w.ownersOnly} text={w.ownersOnlyText} />;
  return (
    <PageBody
      head={
        <div className="-mb-px">
          <PageHead
            title={w.title}
            lead={w.lead}
            actions={
              <a href="/v1/docs" className={buttonClass()}>
                {w.docs}
              </a>
            }
          />
          <nav aria-label={w.parts} className="flex gap-1 overflow-x-auto px-2 md:px-4">
            {tabs.map((one) => (
              <Link
                key={one}
                href={pathOfTab(one)}
                prefetch={false}
                aria-current={one === tab ? "page" : undefined}
                className={clsx(
                  "inline-flex h-10 shrink-0 items-center border-b-2 px-2.5 text-13 font-medium outline-offset-[-4px] pointer-coarse:h-11",
                  one === tab ? "border-accent text-ink" : "border-transparent text-ink-2 hover:text-ink",
                )}
              >
                {w.tabs[one]}
              </Link>
            ))}
          </nav>
        </div>
      }
    >
      <Suspense fallback={<SheetSkeleton />}>
        <Part />
      </Suspense>
    </PageBody>
  );
}
