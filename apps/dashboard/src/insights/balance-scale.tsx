import { insightWords } from "../words/en-insights.ts";

const height = 48;

/** Five columns from timid to pushy. */
export function BalanceScale({ groups }: { groups: readonly { group: string; n: number }[] }) {
  const most = Math.max(...groups.map(({ n }) => n), 1);
  const labels: Readonly<Record<string, string>> = insightWords.measures.balance.groups;
  return (
    <div aria-hidden="true" className="grid max-w-[34rem] grid-cols-5 gap-1">
      {groups.map(({ group, n }) => (
        <div key={group} className="flex min-w-0 flex-col items-center text-center">
          <svg viewBox={`0 0 10 ${height}`} preserveAspectRatio="none" className="h-12 w-full">
            <rect x="0" width="10" y={height - Math.max(n === 0 ? 1 : 3, (n / most) * height)} height={height} className={group === "balanced" ? "fill-ink-3" : "fill-bar"} />
          </svg>
          <span className="mt-1 text-11 text-ink-3">{labels[group]}</span>
        </div>
      ))}
    </div>
  );
}
