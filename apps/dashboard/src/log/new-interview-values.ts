import type { InterviewValues, WhenValues } from "./log-values.ts";

/** The choice of making a new one, in the selects of the form. */
export const makeNew = "new";

export interface NewInterviewValues {
  clientId: string;
  clientName: string;
  clientEmail: string;
  clientZone: string;
  applicationId: string;
  employerId: string;
  employerName: string;
  region: string;
  employerZone: string;
  role: string;
  route: "direct" | "agency";
  interview: InterviewValues;
  promise: WhenValues;
}
