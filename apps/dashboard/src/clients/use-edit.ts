"use client";

import { useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useKept } from "../kit/use-kept.ts";
import { type ChangedMeanwhile, changesOf, mergeEdit, type Stored } from "./merge-edit.ts";

interface Edit<Values> {
  values: Values;
  set: (change: Partial<Values>) => void;
  /** Saves what was changed. Whether the form is done. */
  submit: () => Promise<boolean>;
  pending: boolean;
  refusal: Refusal | null;
  /** What somebody else changed since the form was opened; null until that is found out. */
  meanwhile: ChangedMeanwhile<keyof Values>[] | null;
  /** Takes somebody else's value of a field instead of what was typed. */
  takeTheirs: (key: keyof Values) => void;
  /** Whether this is what was typed before, and not saved. */
  restored: boolean;
  /** Throws away what was typed. */
  forget: () => void;
}

interface Options<Values> {
  /** Names the form and what it is about, such as `client:cli_1`. */
  form: string;
  stored: Stored<Values>;
  /** Saves a change that was made of a version. */
  save: (change: Partial<Values>, version: number) => Promise<void>;
  reread: () => Promise<Stored<Values>>;
}

/** A form over something that others may change as well: nothing typed is lost, and nobody's change is overwritten unseen. */
export function useEdit<Values extends object>({ form, stored, save, reread }: Options<Values>): Edit<Values> {
  const kept = useKept(form, { base: stored, values: stored.values });
  const { base, values } = kept.value;
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [meanwhile, setMeanwhile] = useState<ChangedMeanwhile<keyof Values>[] | null>(null);

  async function submit(): Promise<boolean> {
    setRefusal(null);
    const change = changesOf(base.values, values);
    if (Object.keys(change).length > 0) {
      setPending(true);
      try {
        await save(change, base.version);
      } catch (error) {
        await refused(refusalOf(error));
        return false;
      } finally {
        setPending(false);
      }
    }
    kept.forget();
    return true;
  }

  async function refused(answer: Refusal): Promise<void> {
    if (answer.code !== "precondition-failed") return setRefusal(answer);
    try {
      const theirs = await reread();
      const merged = mergeEdit(base.values, theirs.values, values);
      kept.set({ base: theirs, values: merged.values });
      setMeanwhile(merged.changed);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  }

  return {
    values,
    set: (change) => kept.set((before) => ({ ...before, values: { ...before.values, ...change } })),
    submit,
    pending,
    refusal,
    meanwhile,
    takeTheirs(key) {
      kept.set((before) => ({ ...before, values: { ...before.values, [key]: before.base.values[key] } }));
      setMeanwhile((before) => before?.map((one) => (one.key === key ? { ...one, both: false } : one)) ?? null);
    },
    restored: kept.restored && Object.keys(changesOf(base.values, values)).length > 0,
    forget: kept.forget,
  };
}
