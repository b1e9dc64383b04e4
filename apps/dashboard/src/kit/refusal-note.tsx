import type { Refusal } from "../api/refusal.ts";
import { words } from "../words/en.ts";

/** Why something was refused, beside what was refused. */
export function RefusalNote({ refusal }: { refusal: Refusal | null }) {
  if (refusal === null) return null;
  return (
    <div role="alert" className="rounded-8 bg-late-soft px-3 py-2 text-13 text-late">
      <p>{refusal.errors[0]?.detail ?? refusal.text}</p>
      {refusal.requestId !== null && <p className="text-12">{words.errors.requestId(refusal.requestId)}</p>}
    </div>
  );
}
