import clsx from "clsx";

const sizes = { 28: "size-7 text-11", 32: "size-8 text-11", 36: "size-9 text-12", 44: "size-11 text-15" } as const;

/** First and last initial. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  const first = parts[0]?.[0] ?? "";
  const last = parts.length > 1 ? (parts.at(-1)?.[0] ?? "") : "";
  return (first + last).toUpperCase();
}

/** One of six tints, the same for a name wherever it stands. */
export function tintOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % 6) + 1;
}

/** Initials on a soft tint; decoration beside the name. */
export function Avatar({ name, size = 32 }: { name: string; size?: keyof typeof sizes }) {
  const tint = tintOf(name);
  return (
    <span
      aria-hidden="true"
      className={clsx("inline-flex shrink-0 items-center justify-center rounded-full font-semibold", sizes[size])}
      style={{ background: `var(--tint-${tint})`, color: `var(--on-tint-${tint})` }}
    >
      {initialsOf(name)}
    </span>
  );
}
