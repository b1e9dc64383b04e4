/**
 * Which of the wordings of one part a person gets. With p wordings (a prime), a panel member is a point of a
 * polynomial code: two of p² members share a wording in at most one part of one message. `round` moves all members
 * of a later interview on, and a member's number depends on nobody who joins after them.
 *
 * @param part 0 to p − 1, or p for one part more.
 */
export function wordingOf<Wording>(wordings: readonly [Wording, ...Wording[]], member: number, round: number, part: number): Wording {
  const p = wordings.length;
  const slope = Math.floor(member / p) % p;
  const turn = (round + Math.floor(member / (p * p))) % p;
  const index = part === p ? slope + turn : member + slope * part + turn * part * part;
  return wordings[index % p] ?? wordings[0];
}
