import { Kbd } from "../kit/kbd.tsx";
import { todayWords } from "../words/en-today.ts";

const w = todayWords.today.keys;
const hints: [keys: string[], label: string][] = [
  [["J", "K"], w.move],
  [["X"], w.select],
  [["E"], w.sent],
  [["H"], w.snooze],
  [["↵"], w.open],
  [["?"], w.all],
];

/** The keys of the list, under it. */
export function KeyHints() {
  return (
    <div className="flex h-[38px] shrink-0 items-center gap-5 overflow-hidden border-t border-line px-6 max-md:hidden">
      {hints.map(([keys, label]) => (
        <span key={label} className="flex shrink-0 items-center gap-1 text-12 text-ink-2">
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          <span className="ml-1">{label}</span>
        </span>
      ))}
    </div>
  );
}
