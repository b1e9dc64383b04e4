import { words } from "../words/en.ts";

/** What the API said no with, as far as it can be read from an error. */
export interface Refusal {
  /** kebab-case; `unreachable` where no answer came at all. */
  code: string;
  text: string;
  requestId: string | null;
  /** Wrong fields by JSON Pointer. */
  errors: { pointer: string; detail: string }[];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** Reads an error of the tRPC client; whatever else went wrong reads as unreachable. */
export function refusalOf(error: unknown): Refusal {
  const data = record(record(error)["data"]);
  const { code, requestId, errors } = data;
  if (typeof code !== "string") {
    return { code: "unreachable", text: words.errors.offline, requestId: null, errors: [] };
  }
  const said = record(error)["message"];
  return {
    code,
    text: words.errors.codes[code] ?? (typeof said === "string" ? said : words.errors.text),
    requestId: typeof requestId === "string" ? requestId : null,
    errors: Array.isArray(errors)
      ? errors.map(record).map((one) => ({ pointer: String(one["pointer"] ?? ""), detail: String(one["detail"] ?? "") }))
      : [],
  };
}

/** Whether an answer says that nobody is signed in. */
export function isSignedOut(error: unknown): boolean {
  return refusalOf(error).code === "sign-in-required";
}
