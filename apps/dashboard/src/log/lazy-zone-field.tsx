"use client";

import { type ComponentProps, lazy, Suspense, useEffect, useState } from "react";
import { SelectField } from "../kit/field.tsx";
import { placeOf } from "../time/format.ts";
import type ZoneField from "./zone-field.tsx";

const Loaded = lazy(() => import("./zone-field.tsx"));

/** A choice of zones whose long list comes after the page; until then it holds the chosen one. */
export function LazyZoneField(props: ComponentProps<typeof ZoneField>) {
  const [settled, setSettled] = useState(false);
  useEffect(() => setSettled(true), []);
  const waiting = (
    <SelectField label={props.label} value={props.value} disabled>
      <option value={props.value}>{placeOf(props.value)}</option>
    </SelectField>
  );
  return settled ? <Suspense fallback={waiting}><Loaded {...props} /></Suspense> : waiting;
}
