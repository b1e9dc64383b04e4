"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Something that can be done on the page that is open, by its words. */
interface Command {
  key: string;
  label: string;
  /** The key that does it without search, such as `H`. */
  keys?: string;
  icon?: ReactNode;
  run: () => void;
}

interface Offered {
  group: string;
  commands: readonly Command[];
}

const offered = new Set<{ current: Offered }>();

/** Offers what can be done here to search (Ctrl K), under a heading such as "On the selected follow-up". */
export function useCommands(group: string, commands: readonly Command[]): void {
  const latest = useRef<Offered>({ group, commands });
  useEffect(() => {
    latest.current = { group, commands };
  });
  useEffect(() => {
    offered.add(latest);
    return () => void offered.delete(latest);
  }, []);
}

/** What the open page offers now. */
export function offeredCommands(): readonly Offered[] {
  return [...offered].map(({ current }) => current);
}
