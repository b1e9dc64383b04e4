"use client";

import { type ComponentProps, lazy, Suspense } from "react";
import { SelectField } from "../kit/field.tsx";
import { useLoaded } from "../kit/use-loaded.ts";
import { placeOf } from "../time/format.ts";
import type ZoneField from "./zone-field.tsx";

const Loaded = lazy(() => import("./zone-field.tsx"));

/** A choice of zones whose long list comes after the page; until then it holds the chosen one. */
export function LazyZoneField(props: ComponentProps<typeof ZoneField>) {
  const loaded = useLoaded();
  const waiting = (
    <SelectField label={props.label} value={props.value} disabled>
      <option value={props.value}>{placeOf(props.value)}</option>
    </SelectField>
  );
  return loaded ? <Suspense fallback={waiting}><Loaded {...props} /></Suspense> : waiting;
}
