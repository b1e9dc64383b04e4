"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useReader } from "../time/reader.tsx";
import { placeOfKept, readKept, writeKept } from "./kept.ts";

export interface Kept<Value> {
  value: Value;
  set: (next: Value | ((before: Value) => Value)) => void;
  /** To be called once it was saved, or thrown away on purpose. */
  forget: () => void;
  /** Whether this is what was typed before a reload, or before the session ended. */
  restored: boolean;
}

/**
 * What somebody types, kept in this tab until it was saved: a reload, a session that ends and a server that went away
 * lose nothing of it.
 * @param key names the form and what it is about, such as `log:app_123`
 * @param initial plain JSON
 */
export function useKept<Value>(key: string, initial: Value): Kept<Value> {
  const { session } = useReader();
  const place = placeOfKept(session.user.id, key);
  const [state, setState] = useState({ value: initial, restored: false });
  const first = useRef(initial);
  useEffect(() => {
    const kept = readKept<Value>(place);
    if (kept !== undefined) setState({ value: kept, restored: true });
  }, [place]);
  const set = useCallback<Kept<Value>["set"]>(
    (next) =>
      setState((before) => {
        const value = typeof next === "function" ? (next as (before: Value) => Value)(before.value) : next;
        writeKept(place, value);
        return { ...before, value };
      }),
    [place],
  );
  const forget = useCallback(() => {
    writeKept(place, undefined);
    setState({ value: first.current, restored: false });
  }, [place]);
  return { ...state, set, forget };
}
