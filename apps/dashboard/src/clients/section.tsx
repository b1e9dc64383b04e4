import { type ReactNode, useId } from "react";

/** A part of a client's page under its heading. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line">
      <div className="flex min-h-9 items-center justify-between gap-4 bg-canvas px-4 py-1.5 md:px-6">
        <h2 id={id} className="text-13 font-semibold text-ink-2">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
