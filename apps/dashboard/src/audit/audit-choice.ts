import { addDays, instantOf } from "../time/zoned.ts";

/** What of the audit log is shown, as it stands in the address. */
export interface AuditChoice {
  who?: string | undefined;
  what?: string | undefined;
  /** Id of an object, or of a request. */
  of?: string | undefined;
  /** First and last day, on the reader's clocks. */
  from?: string | undefined;
  to?: string | undefined;
}

const wellFormed: Readonly<Record<keyof AuditChoice, RegExp>> = {
  who: /^[\w-]{1,128}$/,
  what: /^[a-z-]{1,40}\.[a-z-]{1,40}$/,
  of: /^[\w-]{1,128}$/,
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
};

/** Reads an address; what makes no sense in it is left out. */
export function readAuditChoice(params: { get: (name: string) => string | null }): AuditChoice {
  const choice: AuditChoice = {};
  for (const [name, form] of Object.entries(wellFormed) as [keyof AuditChoice, RegExp][]) {
    const value = params.get(name);
    if (value !== null && form.test(value) && (form !== wellFormed.from || isDay(value))) choice[name] = value;
  }
  return choice;
}

const isDay = (text: string) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Whether a text can be an id at all. */
export const isIdLike = (text: string): boolean => /^[\w-]{1,128}$/.test(text);

/** The address of a choice. */
export function pathOfAudit(choice: AuditChoice): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(choice)) if (value !== undefined && value !== "") params.set(name, value);
  const text = params.toString();
  return text === "" ? "/audit" : `/audit?${text}`;
}

/** What the API is asked for; days are whole days of the reader. */
export function auditRequest({ who, what, of, from, to }: AuditChoice, zone: string) {
  const startOf = (day: string) => new Date(instantOf(day, "00:00", zone)).toISOString();
  return {
    limit: 50,
    ...(who === undefined ? {} : { actorId: who }),
    ...(what === undefined ? {} : { action: what }),
    ...(of === undefined ? {} : of.startsWith("req_") ? { requestId: of } : { target: of }),
    ...(from === undefined ? {} : { since: startOf(from) }),
    ...(to === undefined ? {} : { until: startOf(addDays(to, 1)) }),
  };
}
