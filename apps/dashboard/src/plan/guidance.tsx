import type { Step } from "@tact/facts";
import clsx from "clsx";
import { planWords } from "../words/en-plan.ts";

/** What to bear in mind for a step: the sentences of its guidance codes. Codes without words are left out. */
export function Guidance({ step, className }: { step: Step; className?: string }) {
  const sentences = step.guidance.flatMap((code) => planWords.guidance[code] ?? []);
  if (sentences.length === 0) return null;
  return (
    <div className={clsx("rounded-8 border border-line bg-canvas px-3.5 py-2.5", className)}>
      <ul className="flex flex-col gap-1">
        {sentences.map((sentence) => (
          <li key={sentence} className="text-13 text-ink-2">
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
