/**
 * Those of `known` that are written most like `given`, nearest first; none where nothing is near. Capital letters and
 * what joins words make no difference, and neither does what stands before the last slash of a known name.
 */
export function nearest(given: string, known: readonly string[], most = 3): string[] {
  const wanted = plain(given).slice(0, longest);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  return known
    .map((name) => ({ name, distance: Math.min(distance(wanted, plain(name)), distance(wanted, plain(name.slice(name.lastIndexOf("/") + 1)))) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** Names are short; what is longer is looked at no further. */
const longest = 64;

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** How many letters must be put in, taken out or exchanged to make one text the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const exchanged = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
