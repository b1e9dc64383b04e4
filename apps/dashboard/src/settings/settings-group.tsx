import { type ReactNode, useId } from "react";

/** A part of the settings: its name at the left, what is set at the right. */
export function SettingsGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-x-8 gap-y-4 border-b border-line py-6 last:border-b-0 md:grid-cols-[11rem_minmax(0,1fr)]">
      <h2 id={id} className="text-14 font-semibold">
        {title}
      </h2>
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
    </section>
  );
}
