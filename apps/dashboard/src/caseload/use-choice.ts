"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { type CaseloadChoice, pathOfChoice, readChoice } from "./caseload-choice.ts";

/** What is shown, kept in the address: a filter or an order is a place to come back to, a letter that is typed is not. */
export function useChoice(): [CaseloadChoice, (change: Partial<CaseloadChoice>) => void] {
  const params = useSearchParams();
  const inAddress = useMemo(() => readChoice(params), [params]);
  // The address follows a moment after what was typed: the field shows its own text meanwhile.
  const [choice, setChoice] = useState(inAddress);
  useEffect(() => setChoice(inAddress), [inAddress]);
  function change(changes: Partial<CaseloadChoice>) {
    const next = { ...choice, ...changes };
    setChoice(next);
    const path = pathOfChoice(next);
    if (Object.keys(changes).length === 1 && changes.text !== undefined) window.history.replaceState(null, "", path);
    else window.history.pushState(null, "", path);
  }
  return [choice, change];
}
