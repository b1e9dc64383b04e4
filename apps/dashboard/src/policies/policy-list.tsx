import clsx from "clsx";
import Link from "next/link";
import { policyWords as w } from "../words/en-policies.ts";
import type { PolicyGroup } from "./policy-groups.ts";
import { policyName } from "./policy-name.ts";

/** The policies that there are, and how many applications each plans. */
export function PolicyList({ groups, current }: { groups: readonly PolicyGroup[]; current: string }) {
  const parts = [
    { title: w.comesAlong, found: groups.filter(({ comesAlong }) => comesAlong) },
    { title: w.own, found: groups.filter(({ comesAlong }) => !comesAlong) },
  ];
  return (
    <nav aria-label={w.list} className="shrink-0 border-line px-4 py-3 max-xl:max-h-60 max-xl:overflow-y-auto max-xl:border-b md:px-4 xl:w-[216px] xl:overflow-y-auto xl:border-r">
      {parts.map(
        ({ title, found }) =>
          found.length > 0 && (
            <div key={title} className="mb-3 last:mb-0">
              <h2 className="px-2 pb-1 text-12 font-medium text-ink-3">{title}</h2>
              <ul className="flex flex-wrap gap-x-1 gap-y-0.5 xl:flex-col">
                {found.map((group) => (
                  <li key={group.id} className="min-w-0">
                    <Link
                      href={`/policies?policy=${group.id}`}
                      scroll={false}
                      prefetch={false}
                      aria-current={group.id === current ? "page" : undefined}
                      className={clsx(
                        "flex min-h-8 items-center gap-2 rounded-8 px-2 py-1 text-13 pointer-coarse:min-h-11",
                        group.id === current ? "bg-selected font-semibold text-ink" : "text-ink-2 hover:bg-hover",
                      )}
                    >
                      <span className="min-w-0 flex-1 wrap-anywhere">{policyName(group)}</span>
                      {group.chosen && <span className="text-11 font-medium text-ink-3">{w.about.chosenShort}</span>}
                      <span className="text-12 font-normal text-ink-3">{group.applications}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </nav>
  );
}
