import Link from "next/link";
import { buttonClass } from "../src/kit/button.tsx";
import { EmptyState } from "../src/kit/page-states.tsx";
import { words } from "../src/words/en.ts";

export default function NotFound() {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <title>{`${words.errors.notFound} · ${words.product}`}</title>
      <h1 className="sr-only">{words.errors.notFound}</h1>
      <EmptyState title={words.errors.notFound} text={words.errors.notFoundText}>
        <Link href="/today" className={buttonClass("secondary")}>
          {words.errors.toToday}
        </Link>
      </EmptyState>
    </main>
  );
}
