"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";

/**
 * A choice that stands in the address of the page, so that a colleague sees the same, and back and forward walk through
 * what was chosen. Nothing is asked of the server for it.
 */
export function usePageParams<Name extends string>(...names: Name[]): [Partial<Record<Name, string>>, (next: Partial<Record<Name, string>>) => void] {
  const search = useSearchParams();
  // The address follows a moment later: until then what was chosen stands, so that a control never springs back.
  const [chosen, setChosen] = useState<{ over: string; values: Partial<Record<Name, string>> } | null>(null);
  if (chosen !== null && chosen.over !== search.toString()) setChosen(null);
  const current: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search.get(name);
    if (value !== null) current[name] = value;
  }
  function choose(next: Partial<Record<Name, string>>) {
    setChosen({ over: search.toString(), values: next });
    const params = new URLSearchParams(window.location.search);
    for (const name of names) {
      const value = next[name];
      if (value === undefined) params.delete(name);
      else params.set(name, value);
    }
    const query = params.toString();
    window.history.pushState(null, "", query === "" ? window.location.pathname : `?${query}`);
  }
  return [chosen?.values ?? current, choose];
}
