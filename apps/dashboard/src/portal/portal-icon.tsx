import clsx from "clsx";

const paths = {
  check: "M3.5 8.5 6.5 11.5 12.5 4.5",
  reply: "M6.5 4 3 7.5l3.5 3.5M3 7.5h6.5a3.5 3.5 0 0 1 3.5 3.5v1",
  clock: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3l2 1.5",
  close: "m4 4 8 8M12 4l-8 8",
  open: "m6 4 4 4-4 4",
} as const;

/** A small drawing beside a word. Drawn here and not taken from the icons of the dashboard, whose scripts would come along. */
export function PortalIcon({ name, className }: { name: keyof typeof paths; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden className={clsx("shrink-0", className)}>
      <path d={paths[name]} />
    </svg>
  );
}
