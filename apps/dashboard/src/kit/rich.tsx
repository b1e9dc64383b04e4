import { runs } from "../words/en.ts";

/** A sentence of the messages file with its weights. */
export function Rich({ text, tone }: { text: string; tone?: string }) {
  return runs(text).map((run, i) =>
    run.bold ? (
      <strong key={i} className={`font-semibold ${tone ?? "text-ink"}`}>
        {run.text}
      </strong>
    ) : (
      <span key={i}>{run.text}</span>
    ),
  );
}
