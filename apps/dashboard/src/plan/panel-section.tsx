import { type ReactNode, useId } from "react";

/** A part of the side panel under its small heading. */
export function PanelSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2.5 text-12 font-semibold text-ink-2">
        {title}
      </h2>
      {children}
    </section>
  );
}
