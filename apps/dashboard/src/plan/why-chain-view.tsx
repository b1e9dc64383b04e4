import clsx from "clsx";
import type { WhyLink } from "./why-chain.ts";

/** What happened, then each rule and move, then the date: a line through dots, the last one filled. */
export function WhyChain({ links }: { links: readonly WhyLink[] }) {
  return (
    <ol>
      {links.map((link, i) => {
        const last = i === links.length - 1;
        return (
          <li key={i} className="relative flex gap-x-3 pb-3.5 pl-[23px] last:pb-0 max-sm:flex-col">
            {!last && <span aria-hidden="true" className="absolute top-3 bottom-[-6px] left-[6px] w-px bg-control-quiet" />}
            <span
              aria-hidden="true"
              className={clsx("absolute top-[6px] left-[2px] size-[9px] rounded-full", last ? "bg-accent" : "bg-bar")}
            />
            <div className="min-w-0 flex-1">
              <p className="text-13 text-ink">{link.text}</p>
              <p className="text-12 text-ink-3">{link.label}</p>
            </div>
            {(link.date !== null || i === 0) && (
              <p
                className={clsx(
                  "shrink-0 text-13",
                  last ? "font-semibold text-ink" : "text-ink-2",
                  // When it happened may come a moment later: its place is kept.
                  i === 0 && !last && "sm:w-[7.5rem] sm:text-right",
                )}
              >
                {link.date}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
