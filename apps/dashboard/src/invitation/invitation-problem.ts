import type { Refusal } from "../api/refusal.ts";
import { invitationWords } from "../words/en-invitation.ts";
import type { InvitationContent } from "./invitation-content.ts";

/** What failed, what to do, and whether trying the same again can help. */
export interface InvitationProblem {
  title: string;
  todo: string;
  /** What was found in it on the way. */
  found: string[];
  requestId: string | null;
  retry: boolean;
}

const w = invitationWords.problem;
const mostFound = 4;

/** Why something could not even be sent. */
export function problemOfContent(content: Extract<InvitationContent, { ok: false }>): InvitationProblem {
  const said =
    content.why === "too-large"
      ? { title: w.tooLarge.title(invitationWords.megabytes(content.bytes / 1_000_000)), todo: w.tooLarge.todo }
      : w[content.why];
  return { ...said, found: [], requestId: null, retry: false };
}

const passing = new Set(["unreachable", "database-unavailable", "internal-error", "too-many-requests"]);

/** Why what was sent was refused. What is wrong with a file, and what to do about it, the server says in its own sentence. */
export function problemOfRefusal({ code, text, requestId, errors }: Refusal): InvitationProblem {
  const found = errors.map(({ detail }) => detail).slice(0, mostFound);
  const rest = { found, requestId, retry: false };
  if (passing.has(code)) return { ...rest, title: text, todo: w.away.todo, retry: true };
  if (code === "content-too-large") return { ...rest, title: w.tooLargePlain, todo: w.tooLarge.todo };
  if (code === "not-an-invitation") return { ...rest, title: w.foreign.title, todo: text };
  if (code === "unreadable-invitation") return { ...rest, title: w.broken.title, todo: text };
  return { ...rest, title: text, todo: w.other.todo };
}
