"use client";

import { SelectField } from "../kit/field.tsx";
import { placeOf } from "../time/format.ts";

/** A choice of every zone this browser knows, by continent. */
export default function ZoneField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (zone: string) => void;
}) {
  const zones = Intl.supportedValuesOf("timeZone");
  const all = zones.includes(value) ? zones : [value, ...zones];
  const continents = Map.groupBy(all, (zone) => zone.split("/")[0] ?? zone);
  return (
    <SelectField label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {[...continents].map(([continent, members]) => (
        <optgroup key={continent} label={continent}>
          {members.map((zone) => (
            <option key={zone} value={zone}>
              {placeOf(zone)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
