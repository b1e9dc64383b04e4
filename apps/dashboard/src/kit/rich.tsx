import { runs } from "../words/runs.ts";

/** A sentence of the messages file with its weights; the last one may have the colour of a state. */
export function Rich({ text, lastTone = "text-ink" }: { text: string; lastTone?: string }) {
  const parts = runs(text);
  const last = parts.findLastIndex((run) => run.bold);
  return parts.map((run, i) =>
    run.bold ? (
      <strong key={i} className={`font-semibold ${i === last ? lastTone : "text-ink"}`}>
        {run.text}
      </strong>
    ) : (
      <span key={i}>{run.text}</span>
    ),
  );
}
