import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { refusalOf } from "../../../src/api/refusal.ts";
import { buttonClass } from "../../../src/kit/button.tsx";
import { EmptyState } from "../../../src/kit/page-states.tsx";
import { portalApi } from "../../../src/portal/portal-api.ts";
import { PortalPage } from "../../../src/portal/portal-page.tsx";
import { portalWords as w } from "../../../src/words/en-portal.ts";

export const metadata: Metadata = { title: w.title, referrer: "no-referrer" };

/** The address alone says who reads: whoever has it speaks for one client. */
export default async function Portal({
  params,
  searchParams,
}: {
  params: Promise<{ secret: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ secret }, { refused }] = await Promise.all([params, searchParams]);
  const api = await portalApi(secret);
  if (api === null) notFound();
  const view = await api.portal.view.query().catch((error: unknown) => ({ refusal: refusalOf(error) }));
  if (!("refusal" in view)) return <PortalPage view={view} action={`/p/${secret}/act`} refused={typeof refused === "string" ? refused : null} />;
  if (view.refusal.code === "key-not-valid") notFound();
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-5">
      <h1 className="sr-only">{w.away.title}</h1>
      <EmptyState title={w.away.title} text={view.refusal.code === "too-many-requests" ? w.away.busy : w.away.text}>
        <a href={`/p/${secret}`} className={buttonClass("secondary", "h-11")}>
          {w.away.again}
        </a>
      </EmptyState>
    </main>
  );
}
