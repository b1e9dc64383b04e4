/** How a part of a plot looks: what is usual is quiet, late is red, finished is green, what did not come about is hatched. */
export type Look = "strong" | "plain" | "late" | "done" | "hatched";

export const looks: Readonly<Record<Look, { className?: string; fill?: string }>> = {
  strong: { className: "fill-ink-3" },
  plain: { className: "fill-bar" },
  late: { className: "fill-late-mark" },
  done: { className: "fill-done" },
  hatched: { fill: "url(#insight-hatch)" },
};
