const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A prefixed, time-ordered id: ten letters of milliseconds, sixteen of chance.
 * @param now epoch milliseconds
 */
export function newId(prefix: string, now: number): string {
  let time = "";
  for (let rest = Math.floor(now), i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = alphabet[rest % 32] + time;
  const chance = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => alphabet[byte % 32]).join("");
  return `${prefix}_${time}${chance}`;
}
