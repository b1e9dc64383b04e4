import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

const looks: Record<ButtonLook, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover",
  secondary: "border border-control-quiet bg-surface text-ink hover:bg-hover",
  quiet: "text-ink-2 hover:bg-hover hover:text-ink",
  danger: "border border-control-quiet bg-surface text-late hover:bg-late-soft",
};

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = "secondary", extra?: string): string {
  return clsx(
    "inline-flex h-8 shrink-0 select-none items-center justify-center gap-2 rounded-8 px-3 text-13 font-medium whitespace-nowrap",
    "disabled:cursor-not-allowed disabled:opacity-55 pointer-coarse:h-11 pointer-coarse:px-4",
    looks[look],
    extra,
  );
}

interface ButtonProps extends ComponentProps<"button"> {
  look?: ButtonLook;
}

export function Button({ look = "secondary", className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}

/** A square button with an icon and a name for those who do not see it. */
export function IconButton({
  label,
  children,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { label: string; children: ReactNode }) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={clsx(
        "inline-flex size-8 shrink-0 items-center justify-center rounded-8 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:size-11",
        "disabled:cursor-not-allowed disabled:opacity-55",
        className,
      )}
      {...rest}
    >
      {children}
    </button>
  );
}
