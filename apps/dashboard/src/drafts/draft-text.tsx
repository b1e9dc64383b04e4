import clsx from "clsx";
import { draftsWords as w } from "../words/en-drafts.ts";
import { type DraftPart, type DraftRun, draftRuns, type Said } from "./draft-runs.ts";

/** What is told of the facts of a draft, where somebody may ask: which one is open, and what opens it. */
export interface FactButtons {
  open: string | null;
  onPress: (run: Extract<DraftRun, { kind: "fact" }>) => void;
}

const factClass = "underline decoration-control decoration-dotted underline-offset-3";

/** One text of a draft: words of facts underlined, gaps marked. */
export function DraftRuns({ said, part, facts }: { said: Said; part: DraftPart; facts?: FactButtons | undefined }) {
  return draftRuns(said, part).map((run, index) => {
    if (run.kind === "plain") return <span key={index}>{run.text}</span>;
    if (run.kind === "gap") {
      return (
        <mark key={index} className="rounded-4 bg-due-soft px-0.5 text-due">
          {run.text}
        </mark>
      );
    }
    if (facts === undefined) {
      return (
        <span key={index} className={factClass}>
          {run.text}
        </span>
      );
    }
    return (
      <button
        key={index}
        type="button"
        aria-expanded={facts.open === run.key}
        onClick={() => facts.onPress(run)}
        className={clsx(factClass, "inline rounded-4 text-left hover:bg-hover hover:decoration-solid aria-expanded:bg-selected")}
      >
        {run.text}
      </button>
    );
  });
}

/**
 * The words of a draft, to be read: subject, text, or what to say on the telephone in order. It asks for nothing and
 * works wherever it is rendered.
 */
export function DraftText({ draft, facts }: { draft: Said; facts?: FactButtons }) {
  const { form, outline } = draft;
  return (
    <div className="text-14 text-ink wrap-anywhere">
      {draft.subject !== null && draft.subject !== "" && (
        <p className="mb-2.5 border-b border-line pb-2.5 font-semibold" dir="auto">
          <DraftRuns said={draft} part="subject" facts={facts} />
        </p>
      )}
      {form === "call" && outline !== null && facts === undefined ? (
        <Outline outline={outline} />
      ) : (
        <p className="whitespace-pre-wrap" dir="auto">
          <DraftRuns said={draft} part="body" facts={facts} />
        </p>
      )}
      {draft.voicemail !== null && draft.voicemail !== "" && (
        <div className="mt-3 border-t border-line pt-2.5">
          <p className="mb-1 text-12 font-medium text-ink-3">{w.voicemail}</p>
          <p className="whitespace-pre-wrap" dir="auto">
            <DraftRuns said={draft} part="voicemail" facts={facts} />
          </p>
        </div>
      )}
    </div>
  );
}

function Outline({ outline }: { outline: NonNullable<Said["outline"]> }) {
  const parts = [
    { key: "opening", lines: [outline.opening] },
    { key: "points", lines: outline.points },
    { key: "ask", lines: outline.ask },
    { key: "close", lines: [outline.close] },
  ] as const;
  return (
    <dl className="flex flex-col gap-2.5">
      {parts.map(({ key, lines }) => (
        <div key={key}>
          <dt className="text-12 font-medium text-ink-3">{w.outlineParts[key]}</dt>
          {lines.map((line) => (
            <dd key={line} dir="auto">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
