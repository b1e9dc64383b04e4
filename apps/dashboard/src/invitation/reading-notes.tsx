import type { ReadingNote } from "@tact/api/views";
import { ChevronRight } from "lucide-react";
import { useId } from "react";
import { reviewWords } from "../words/en-review.ts";

const w = reviewWords;

/** What could not be read, said openly; what could be mended, folded. */
export function UnreadNotes({ unread, repairs }: { unread: readonly ReadingNote[]; repairs: readonly ReadingNote[] }) {
  return (
    <div className="flex flex-col gap-2.5 text-13">
      {unread.length === 0 && repairs.length === 0 && <p className="text-ink-3">{w.allRead}</p>}
      {unread.length > 0 && <OpenNotes title={w.unread} notes={unread} />}
      {repairs.length > 0 && (
        <details className="group">
          <summary className="inline-flex min-h-6 items-center gap-1 rounded-4 text-12 font-semibold text-ink-2 hover:text-ink pointer-coarse:min-h-11">
            <ChevronRight size={14} aria-hidden className="group-open:rotate-90" />
            {w.mended} <span className="font-normal text-ink-3">{repairs.length}</span>
          </summary>
          <Notes notes={repairs} className="ml-4.5 text-ink-2" />
        </details>
      )}
    </div>
  );
}

/** What was assumed, or not said: beside the fields in which it can be put right. */
export function NotesToCheck({ notes }: { notes: readonly ReadingNote[] }) {
  if (notes.length === 0) return null;
  return <OpenNotes title={w.check} notes={notes} />;
}

function OpenNotes({ title, notes }: { title: string; notes: readonly ReadingNote[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-8 bg-due-soft px-3.5 py-2.5 text-13">
      <h3 id={id} className="text-12 font-semibold text-due">
        {title}
      </h3>
      <Notes notes={notes} className="text-ink" />
    </section>
  );
}

function Notes({ notes, className }: { notes: readonly ReadingNote[]; className: string }) {
  return (
    <ul className={className}>
      {notes.map(({ code, detail, where }, i) => (
        <li key={`${code}-${i}`} className="mt-0.5 break-words">
          {detail}
          {where !== undefined && <span className="text-12 text-ink-2"> ({where})</span>}
        </li>
      ))}
    </ul>
  );
}
