import type { FeedForm, FeedPrivacy } from "@tact/api/views";
import clsx from "clsx";
import { Square } from "lucide-react";
import { calendarWords } from "../words/en-calendar.ts";

const w = calendarWords.level;
const levels: readonly FeedPrivacy[] = ["full", "initials", "busy"];

/** How much a link tells, each level with the line that a calendar then shows. */
export function LevelChoice({
  name,
  value,
  form,
  everyone,
  onChange,
}: {
  name: string;
  value: FeedPrivacy;
  form: FeedForm;
  /** Whether it shows several people, whose entries begin with their names. */
  everyone: boolean;
  onChange: (level: FeedPrivacy) => void;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-13 font-medium">{w.legend}</legend>
      <div className="overflow-hidden rounded-8 border border-control-quiet">
        {levels.map((level) => (
          <label
            key={level}
            className={clsx(
              "grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 border-b border-line px-3 py-2.5 last:border-b-0",
              "has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent",
              level === value ? "bg-selected" : "hover:bg-hover",
            )}
          >
            <input
              type="radio"
              name={name}
              value={level}
              checked={level === value}
              onChange={() => onChange(level)}
              aria-labelledby={`${name}-${level}`}
              aria-describedby={`${name}-${level}-tells`}
              className="check mt-0.5 outline-none"
            />
            <span className="min-w-0">
              <span id={`${name}-${level}`} className="block text-13 font-medium">
                {w[level].label}
              </span>
              <span id={`${name}-${level}-tells`} className={clsx("block text-12", level === value ? "text-ink-2" : "text-ink-3")}>
                {w[level].text}
                <Entry text={w.preview[level][everyone ? "everyone" : "one"]} form={form} />
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One line of a calendar, or of a list of tasks, as others draw it. */
function Entry({ text, form }: { text: string; form: FeedForm }) {
  return (
    <span className="mt-1.5 flex min-w-0 items-center gap-2 rounded-4 border border-line bg-surface text-12 text-ink-2">
      {form === "events" ? (
        <span aria-hidden="true" className="h-6 w-1 shrink-0 rounded-l-4 bg-accent" />
      ) : (
        <Square size={12} aria-hidden className="ml-1.5 shrink-0 text-ink-3" />
      )}
      <span className="sr-only">{w.shown(text)}</span>
      <span aria-hidden="true" className="truncate py-0.5 pr-2">
        {text}
      </span>
    </span>
  );
}
