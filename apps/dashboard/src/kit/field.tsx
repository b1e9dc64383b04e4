import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { words } from "../words/en.ts";

const control =
  "block w-full min-w-0 rounded-8 border border-control bg-surface px-2.5 text-14 text-ink h-8 pointer-coarse:h-11 pointer-coarse:text-[1rem] aria-invalid:border-late disabled:opacity-60";

interface FieldFrame {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  className?: string | undefined;
}

function Frame({
  label,
  hint,
  error,
  optional,
  className,
  id,
  children,
}: FieldFrame & { id: string; children: ReactNode }) {
  return (
    <div className={clsx("flex min-w-0 flex-col gap-1.5", className)}>
      <label htmlFor={id} className="text-13 font-medium text-ink">
        {label}
        {optional === true && <span className="font-normal text-ink-3"> {words.actions.optional}</span>}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-12 text-ink-3">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-12 font-medium text-late">
          {error}
        </p>
      )}
    </div>
  );
}

function described(id: string, { hint, error }: FieldFrame) {
  const ids = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`].filter(Boolean);
  return { "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined, "aria-invalid": error !== undefined || undefined };
}

type TextFieldProps = FieldFrame & Omit<ComponentProps<"input">, "className">;

/** A labelled native input of any type. */
export function TextField({ label, hint, error, optional, className, ...input }: TextFieldProps) {
  const id = useId();
  const frame = { label, hint, error, optional: optional ?? false, className };
  return (
    <Frame {...frame} id={id}>
      <input id={id} className={control} {...described(id, frame)} {...input} />
    </Frame>
  );
}

type SelectFieldProps = FieldFrame & Omit<ComponentProps<"select">, "className">;

/** A labelled native select. */
export function SelectField({ label, hint, error, optional, className, children, ...select }: SelectFieldProps) {
  const id = useId();
  const frame = { label, hint, error, optional: optional ?? false, className };
  return (
    <Frame {...frame} id={id}>
      <span className="relative">
        <select id={id} className={clsx(control, "appearance-none truncate pr-8")} {...described(id, frame)} {...select}>
          {children}
        </select>
        <ChevronDown
          size={15}
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-3"
        />
      </span>
    </Frame>
  );
}

type TextAreaFieldProps = FieldFrame & Omit<ComponentProps<"textarea">, "className">;

/** A labelled text of several lines, which grows with what is written. */
export function TextAreaField({ label, hint, error, optional, className, ...area }: TextAreaFieldProps) {
  const id = useId();
  const frame = { label, hint, error, optional: optional ?? false, className };
  return (
    <Frame {...frame} id={id}>
      <textarea id={id} rows={3} className={clsx(control, "field-sizing-content h-auto max-h-[50dvh] min-h-16 py-1.5 pointer-coarse:h-auto")} {...described(id, frame)} {...area} />
    </Frame>
  );
}
