"use client";

import { CSPProvider } from "@base-ui/react/csp-provider";
import { Dialog as Base } from "@base-ui/react/dialog";
import clsx from "clsx";
import { X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { words } from "../words/en.ts";
import { IconButton } from "./button.tsx";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  /** Shown in the middle of wide screens and as a sheet from below on phones; `top` for search. */
  place?: "middle" | "top";
  width?: "narrow" | "wide";
  /** Hides the head: the title stays for those who listen. */
  bare?: boolean;
  footer?: ReactNode;
  children: ReactNode;
}

/** What a dialog puts the focus on first: its content before its cross. */
const focusable = "input:not([readonly]):not([type=radio]), input[type=radio]:checked, select, textarea, button, a[href]";

/** A modal over the page: focus stays inside, Esc closes, focus returns to where it was. Load it lazily. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, place = "middle", width = "narrow", bare, footer, children } = props;
  const body = useRef<HTMLDivElement>(null);
  return (
    <CSPProvider disableStyleElements>
      <Base.Root open={open} onOpenChange={onOpenChange}>
        <Base.Portal>
          <Base.Backdrop className="fixed inset-0 z-40 bg-(--backdrop) transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0" />
          <Base.Popup
            initialFocus={() => body.current?.querySelector<HTMLElement>(focusable) ?? true}
            className={clsx(
              "fixed z-50 flex flex-col overflow-hidden border border-line bg-surface text-ink shadow-float outline-none",
              "transition-[opacity,translate] duration-120 data-ending-style:opacity-0 data-starting-style:translate-y-1 data-starting-style:opacity-0",
              "max-md:inset-x-0 max-md:bottom-0 max-md:max-h-[92dvh] max-md:rounded-t-12",
              "md:left-1/2 md:-translate-x-1/2 md:rounded-12",
              place === "middle" ? "md:top-[8dvh] md:max-h-[84dvh]" : "md:top-[12dvh] md:max-h-[70dvh]",
              width === "narrow" ? "md:w-[30rem]" : "md:w-[44rem]",
            )}
          >
            <div className={clsx(bare === true ? "sr-only" : "flex items-start gap-4 border-b border-line px-5 py-4")}>
              <div className="min-w-0 flex-1">
                <Base.Title className="text-15 font-semibold">{title}</Base.Title>
                {description !== undefined && (
                  <Base.Description className="mt-0.5 text-13 text-ink-3">{description}</Base.Description>
                )}
              </div>
              {bare !== true && (
                <Base.Close
                  render={
                    <IconButton label={words.actions.close} className="-mt-1 -mr-2">
                      <X size={16} aria-hidden />
                    </IconButton>
                  }
                />
              )}
            </div>
            <div ref={body} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{children}</div>
            {footer !== undefined && (
              <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">{footer}</div>
            )}
          </Base.Popup>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
