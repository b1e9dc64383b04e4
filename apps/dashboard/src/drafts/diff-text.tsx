import { draftsWords as w } from "../words/en-drafts.ts";
import type { Texts } from "./texts.ts";
import { wordDiff } from "./word-diff.ts";

const whole = ({ subject, body, voicemail }: Texts) => [subject, body, voicemail].filter((text) => text !== null && text !== "").join("\n\n");

/** What became of a text: what was taken out is struck through, what is new stands on a ground, and both are said. */
export function DiffText({ before, after }: { before: Texts; after: Texts }) {
  const runs = wordDiff(whole(before), whole(after));
  if (runs.every(({ kind }) => kind === "same")) return <p className="text-13 text-ink-2">{w.stale.none}</p>;
  return (
    <p dir="auto" className="rounded-8 bg-surface px-3 py-2 text-13 whitespace-pre-wrap wrap-anywhere text-ink">
      {runs.map((run, index) =>
        run.kind === "same" ? (
          <span key={index}>{run.text}</span>
        ) : run.kind === "gone" ? (
          <del key={index} className="text-ink-3">
            <span className="sr-only">{`${w.stale.was}: `}</span>
            {run.text}
          </del>
        ) : (
          <ins key={index} className="rounded-4 bg-done-soft text-done no-underline">
            <span className="sr-only">{`${w.stale.is}: `}</span>
            {run.text}
          </ins>
        ),
      )}
    </p>
  );
}
