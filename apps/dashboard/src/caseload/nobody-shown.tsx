"use client";

import Link from "next/link";
import { Button, buttonClass } from "../kit/button.tsx";
import { EmptyState } from "../kit/page-states.tsx";
import { words } from "../words/en.ts";
import { caseloadWords } from "../words/en-caseload.ts";
import type { CaseloadChoice } from "./caseload-choice.ts";

const w = caseloadWords.caseload;

/** Why the list is empty: nothing fits, nobody is so, nobody is one's own, or nobody is there at all. */
export function NobodyShown({ choice, clients, onChange }: { choice: CaseloadChoice; clients: number; onChange: (change: Partial<CaseloadChoice>) => void }) {
  const { show, text, everybodys } = choice;
  if (text.trim() !== "") {
    return (
      <EmptyState title={words.errors.noMatch} text={w.noMatch(text.trim())}>
        <Button onClick={() => onChange({ text: "" })}>{w.clearFilter}</Button>
      </EmptyState>
    );
  }
  if (show !== "all") {
    return (
      <EmptyState title={w.nobody[show]} text={w.nobodyText[show]}>
        <Button onClick={() => onChange({ show: "all" })}>{w.showAll}</Button>
      </EmptyState>
    );
  }
  if (!everybodys && clients === 0) {
    return (
      <EmptyState title={w.emptyMine} text={w.emptyMineText}>
        <Button onClick={() => onChange({ everybodys: true })}>{w.everybodys}</Button>
        <FirstSteps />
      </EmptyState>
    );
  }
  return (
    <EmptyState title={w.empty} text={w.emptyText}>
      <FirstSteps />
    </EmptyState>
  );
}

function FirstSteps() {
  return (
    <Link href="/welcome" className={buttonClass("primary")}>
      {w.firstSteps}
    </Link>
  );
}
