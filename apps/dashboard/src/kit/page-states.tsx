import type { ReactNode } from "react";
import { words } from "../words/en.ts";
import { Button } from "./button.tsx";

/** A page, or a part of it, that has nothing to show: why, and the way on. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center px-6 py-16 text-center">
      <p className="font-serif text-22 font-medium">{title}</p>
      <p className="mt-1.5 max-w-[26rem] text-14 text-ink-3">{text}</p>
      {children !== undefined && <div className="mt-5 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  );
}

/** What failed, what still holds, how to try again, and the id to quote. */
export function Problem({
  text,
  requestId,
  onRetry,
  reload = false,
}: {
  text: string;
  requestId: string | null;
  onRetry?: (() => void) | undefined;
  /** Offers to load the whole page again, where nothing of it could be made. */
  reload?: boolean;
}) {
  return (
    <div role="alert" className="flex flex-col items-center px-6 py-16 text-center">
      <p className="font-serif text-22 font-medium">{words.errors.title}</p>
      <p className="mt-1.5 max-w-[26rem] text-14 text-ink-2">{text}</p>
      <p className="mt-0.5 max-w-[26rem] text-14 text-ink-3">{words.errors.text}</p>
      {onRetry !== undefined && (
        <Button look="secondary" className="mt-5" onClick={onRetry}>
          {words.actions.retry}
        </Button>
      )}
      {reload && (
        <form className="mt-5">
          <Button type="submit">{words.actions.retry}</Button>
        </form>
      )}
      {requestId !== null && <p className="mt-4 text-12 text-ink-3">{words.errors.requestId(requestId)}</p>}
    </div>
  );
}

/** A grey bar in the place of a text that is on its way. */
export function Bone({ className }: { className: string }) {
  return <span aria-hidden="true" className={`block rounded-4 bg-sunken ${className}`} />;
}

/** What stands here may be out of date: the last attempt to ask again failed. */
export function StaleNotice() {
  return (
    <p role="status" className="flex min-h-9 items-center justify-center bg-due-soft px-4 py-2 text-center text-13 text-due">
      {words.errors.offline}
    </p>
  );
}
