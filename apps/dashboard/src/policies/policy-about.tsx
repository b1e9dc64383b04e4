import type { PolicyView } from "@tact/api/views";
import Link from "next/link";
import { dayAndMonth, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { policyWords } from "../words/en-policies.ts";
import { editionInForce, type PolicyGroup } from "./policy-groups.ts";
import { policyName } from "./policy-name.ts";

const w = policyWords.about;

/** What a policy is, whose plans are made with it, and its other editions. */
export function PolicyAbout({ policy, group, groups, editable }: { policy: PolicyView; group: PolicyGroup; groups: readonly PolicyGroup[]; editable: boolean }) {
  const { zone, now } = useReader();
  const day = (instant: string) => shortDate(wallClock(epoch(instant), zone).date, wallClock(now, zone).year);
  const since = ({ validFrom, edition }: PolicyView) => (validFrom === null ? edition : day(validFrom));
  const base = groups.find(({ id }) => id === policy.base);
  const differences = Object.keys(policy.overrides).length;
  const newest = editionInForce(group, now);
  const others = group.editions.filter(({ edition }) => edition !== policy.edition);
  const link = (edition: string) => `/policies?policy=${group.id}&edition=${edition}`;
  return (
    <header>
      <h2 className="font-serif text-22 font-medium tracking-[-0.01em] wrap-anywhere">{policyName(group)}</h2>
      {policyName(group) !== group.name && <p className="text-14 text-ink-2">{`${group.name}.`}</p>}
      <p className="mt-0.5 max-w-[46rem] text-13 text-ink-3">
        {policy.base === null ? w.comesAlong(`${dayAndMonth(policy.edition)} ${policy.edition.slice(0, 4)}`) : w.own(base === undefined ? policy.base : policyName(base), differences)}{" "}
        {policy.validFrom !== null && (Date.parse(policy.validFrom) > now ? w.editionFrom(policy.edition, day(policy.validFrom)) : w.edition(policy.edition, day(policy.validFrom)))}{" "}
        {w.follow(policy.applications)} {group.chosen && w.chosen}
      </p>
      {policy.edition !== newest.edition && policy.validFrom !== null && Date.parse(policy.validFrom) <= now && (
        <p className="mt-1 text-13 text-due">
          {w.earlier(policy.edition, newest.edition)}{" "}
          <Link href={link(newest.edition)} scroll={false} className="font-medium text-accent underline underline-offset-2">
            {w.newest}
          </Link>
        </p>
      )}
      {policy.clients.length > 0 && (
        <p className="mt-1 text-13 text-ink-2">
          {w.clients}{" "}
          {policy.clients.map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && ", "}
              <Link href={`/clients/${id}`} prefetch={false} className="font-medium text-accent underline underline-offset-2">
                {name}
              </Link>
            </span>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <details className="mt-1">
          <summary className="inline-flex min-h-6 items-center text-12 font-medium text-accent pointer-coarse:min-h-11">{w.editions(group.editions.length)}</summary>
          <ul className="mt-1 text-13">
            {others.map((each) => (
              <li key={each.edition}>
                <Link href={link(each.edition)} scroll={false} prefetch={false} className="inline-flex min-h-7 items-center text-accent hover:underline pointer-coarse:min-h-11">
                  {w.editionLink(each.edition, since(each), each.applications)}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!editable && <p className="mt-1 text-13 text-ink-3">{w.viewer}</p>}
    </header>
  );
}
