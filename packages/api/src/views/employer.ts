import { closedRange } from "@tact/facts";
import { z } from "zod";
import { pageOfViews } from "./page.ts";
import { viewDay, viewExternal, viewInstant, viewVersion, viewZone } from "./view-parts.ts";

export const employerView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    timeZone: viewZone,
    region: z.string().meta({ description: "ISO 3166-1, with a subdivision where there is one.", examples: ["US-NY"] }),
    closed: z.array(closedRange).meta({ description: "Its own closed days, beyond holidays." }),
    calendarFrom: viewDay.meta({ description: "First day that its resolved calendar covers." }),
    calendarThrough: viewDay.meta({ description: "Last day that its resolved calendar covers." }),
    ...viewExternal,
    version: viewVersion,
    createdAt: viewInstant,
    updatedAt: viewInstant,
  })
  .meta({ description: "An employer, with the years of business calendar that are kept of it." });
export type EmployerView = z.infer<typeof employerView>;

export const employerPageView = pageOfViews(employerView);

/** A region whose holidays are known, to choose from when an employer is added. */
export const regionView = z.strictObject({
  code: z.string().meta({ description: "ISO 3166-1, with a subdivision where there is one.", examples: ["US-NY"] }),
  name: z.string(),
});
export type RegionView = z.infer<typeof regionView>;

export const regionsView = z.strictObject({ data: z.array(regionView) });
