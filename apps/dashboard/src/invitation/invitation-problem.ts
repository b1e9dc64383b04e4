import type { Refusal } from "../api/refusal.ts";
import { invitationWords } from "../words/en-invitation.ts";
import type { InvitationContent } from "./invitation-content.ts";

/** What failed, what to do, and whether trying the same again can help. */
export interface InvitationProblem {
  title: string;
  todo: string;
  requestId: string | null;
  retry: boolean;
}

const w = invitationWords.problem;

/** Why something could not even be sent. */
export function problemOfContent(content: Extract<InvitationContent, { ok: false }>): InvitationProblem {
  const said =
    content.why === "too-large"
      ? { title: w.tooLarge.title(invitationWords.megabytes(content.bytes / 1_000_000)), todo: w.tooLarge.todo }
      : w[content.why];
  return { ...said, requestId: null, retry: false };
}

const passing = new Set(["unreachable", "database-unavailable", "internal-error", "too-many-requests"]);

/** Why what was sent was refused. The server's own sentence says what is wrong with a file that it could not read. */
export function problemOfRefusal({ code, text, requestId, errors }: Refusal): InvitationProblem {
  if (passing.has(code)) return { title: text, todo: w.away.todo, requestId, retry: true };
  if (code === "content-too-large") return { title: w.tooLargePlain, todo: w.tooLarge.todo, requestId, retry: false };
  if (code === "not-an-invitation") return { title: w.foreign.title, todo: w.foreign.todo, requestId, retry: false };
  return { title: errors[0]?.detail ?? text, todo: w.broken.todo, requestId, retry: false };
}
