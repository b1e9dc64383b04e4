import { Plus } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "../kit/button.tsx";
import { EmptyState } from "../kit/page-states.tsx";
import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";

/** Nothing has been logged yet: the one thing to do first. */
export function FirstUse() {
  return (
    <div className="flex h-full flex-col justify-center pb-16">
      <h1 className="sr-only">{todayWords.today.title}</h1>
      <EmptyState title={todayWords.today.empty.first} text={todayWords.today.empty.firstText}>
        <Link href="/welcome" className={buttonClass("primary")}>
          {todayWords.today.empty.firstSteps}
        </Link>
        <Link href="/interviews/new" className={buttonClass()}>
          <Plus size={15} aria-hidden /> {words.actions.logInterview}
        </Link>
      </EmptyState>
    </div>
  );
}
