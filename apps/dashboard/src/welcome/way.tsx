import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** A way to a first plan: what it is, what it takes, and where it begins. */
export function Way({ icon: Icon, title, text, children }: { icon: LucideIcon; title: string; text: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3.5">
      <Icon size={18} aria-hidden className="shrink-0 text-accent" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="text-14 font-semibold">{title}</p>
        <p className="text-13 text-ink-3">{text}</p>
      </div>
      {children}
    </li>
  );
}
