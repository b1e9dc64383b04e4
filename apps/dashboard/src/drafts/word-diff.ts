/** A run of words that both texts have, or only one of them. */
export interface DiffRun {
  kind: "same" | "gone" | "new";
  text: string;
}

/** Pieces that are compared at most; beyond it the whole text counts as changed. */
const most = 1500;

/** What became of a text, word by word: the fewest words that have to go and to come. */
export function wordDiff(before: string, after: string): DiffRun[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const [a, b] = [pieces(before), pieces(after)];
  if (a.length > most || b.length > most) return joined([{ kind: "gone", text: before }, { kind: "new", text: after }]);
  const longest = commonLengths(a, b);
  const runs: DiffRun[] = [];
  let [i, j] = [0, 0];
  const width = b.length + 1;
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: "same", text: a[i] ?? "" });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: "gone", text: a[i] ?? "" });
      i += 1;
    } else {
      runs.push({ kind: "new", text: b[j] ?? "" });
      j += 1;
    }
  }
  return joined(runs);
}

const pieces = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/** Lengths of the longest common run of what is left from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const next = a[i] === b[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = next;
    }
  }
  return lengths;
}

function joined(runs: readonly DiffRun[]): DiffRun[] {
  const found: DiffRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else if (run.text !== "") found.push({ ...run });
  }
  return found;
}
