import type { Five, Three } from "../catalogue/language.ts";

/**
 * Which of the wordings of one part a person gets. With p wordings (3 or 5), a member is a polynomial over p values,
 * and a part is a place at which it is evaluated: the first p members share no wording at all, two of p² share one at
 * one place at most. `round` moves the members of a later interview on; a member's number depends on nobody who joins later.
 *
 * @param part The place, 0 to p − 1. Parts of one message that stand at one place change together.
 */
export function wordingOf<Wording>(wordings: Three<Wording> | Five<Wording>, member: number, round: number, part: number): Wording {
  const p = wordings.length;
  const slope = Math.floor(member / p) % p;
  const turn = (round + Math.floor(member / (p * p))) % p;
  // Without a root modulo 3 and modulo 5: a later message to the same person repeats no part.
  const shift = part * part + (p - 1) / 2;
  return wordings[(member + slope * part + turn * shift) % p] ?? wordings[0];
}
