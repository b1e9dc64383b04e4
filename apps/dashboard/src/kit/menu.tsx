"use client";

import { CSPProvider } from "@base-ui/react/csp-provider";
import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

export interface MenuEntry {
  key: string;
  label: string;
  icon?: ReactNode;
  keys?: string;
  /** Ticked, where the entries are a choice. */
  checked?: boolean;
  onSelect: () => void;
}

/** A button and the list it opens. Load it lazily. */
export function Menu({
  trigger,
  groups,
  defaultOpen = false,
  side = "bottom",
}: {
  trigger: ReactElement;
  groups: { label: string | null; entries: MenuEntry[] }[];
  defaultOpen?: boolean;
  side?: "top" | "bottom";
}) {
  return (
    <CSPProvider disableStyleElements>
      <Base.Root defaultOpen={defaultOpen} modal={false}>
        <Base.Trigger render={trigger} />
        <Base.Portal>
          <Base.Positioner side={side} align="start" sideOffset={6} className="z-50">
            <Base.Popup className="min-w-52 rounded-12 border border-line bg-surface p-1 text-13 text-ink shadow-float outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
              {groups.map((group, i) => (
                <Base.Group key={i} className={i > 0 ? "mt-1 border-t border-line pt-1" : undefined}>
                  {group.label !== null && (
                    <Base.GroupLabel className="px-2 py-1 text-12 font-medium text-ink-3">{group.label}</Base.GroupLabel>
                  )}
                  {group.entries.map((entry) => (
                    <Base.Item
                      key={entry.key}
                      onClick={entry.onSelect}
                      className="flex h-8 cursor-default items-center gap-2 rounded-6 px-2 outline-none data-highlighted:bg-selected pointer-coarse:h-11"
                    >
                      {entry.icon !== undefined && <span className="text-ink-3">{entry.icon}</span>}
                      <span className="flex-1">{entry.label}</span>
                      {entry.checked === true && <Check size={14} aria-hidden className="text-accent" />}
                      {entry.keys !== undefined && <span className="text-12 text-ink-3">{entry.keys}</span>}
                    </Base.Item>
                  ))}
                </Base.Group>
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
