import { planWords } from "../words/en-plan.ts";
import type { DiffLine } from "./diff-lines.ts";

/** Changes of a plan: the old date struck through, the new one in plum, what stops in grey. */
export function DiffList({ lines }: { lines: readonly DiffLine[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {lines.map((line) => (
        <li key={line.key} className="text-13">
          <p className={line.kind === "dropped" ? "text-ink-3" : undefined}>{line.title}</p>
          <p className="flex flex-wrap items-center gap-x-1.5">
            {line.before !== null && <s className="text-ink-3">{line.before}</s>}
            {line.kind === "moved" && <span className="text-ink-3">→</span>}
            {line.after !== null && <span className="font-semibold text-moved">{line.after}</span>}
            {line.kind === "added" && <span className="text-12 text-ink-3">{planWords.plan.newStep}</span>}
            {line.kind === "dropped" && <span className="text-12 text-ink-3">{planWords.plan.stopped}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
