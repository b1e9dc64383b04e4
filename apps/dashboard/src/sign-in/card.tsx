import type { ReactNode, Ref } from "react";
import { Mark } from "../shell/mark.tsx";
import { words } from "../words/en.ts";

/** The frame of pages that stand before, or beside, the ones of the sidebar. */
export function Card({ children, below }: { children: ReactNode; below?: ReactNode }) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-4 py-10">
      <div className="w-full max-w-[26rem]">
        <div className="mb-6 flex items-center gap-2.5 px-1">
          <Mark size={28} />
          <p className="text-17 font-semibold">{words.product}</p>
        </div>
        <div className="rounded-12 border border-line bg-surface px-6 py-7 shadow-surface sm:px-8">{children}</div>
        {below !== undefined && <p className="mt-5 px-1 text-13 text-ink-3">{below}</p>}
      </div>
    </main>
  );
}

export function CardTitle({ ref, children }: { ref?: Ref<HTMLHeadingElement>; children: ReactNode }) {
  return (
    <h1 ref={ref} tabIndex={-1} className="font-serif text-28 font-medium tracking-[-0.01em] outline-none">
      {children}
    </h1>
  );
}

/** The focus of a title that takes the place of what was pressed: it comes with the new words, and is not lost. */
export const focusOn = (title: HTMLHeadingElement | null): void => title?.focus();

/** What went wrong, said at once to whoever listens. */
export function CardProblem({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p role="alert" className="mt-4 rounded-8 bg-late-soft px-3.5 py-2.5 text-13 text-late">
      {text}
    </p>
  );
}
