"use client";

import clsx from "clsx";
import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { Theme } from "../kit/theme.ts";
import { words } from "../words/en.ts";
import { AccountMenu } from "./account-menu.tsx";
import { destinations, isAt } from "./destinations.ts";

const tab = "flex h-full w-full flex-col items-center justify-center gap-1 text-11 font-medium";

/** Pages on phones: tabs at the bottom, within reach of a thumb. */
export function TabBar({ theme, onSearch }: { theme: Theme; onSearch: () => void }) {
  const path = usePathname();
  return (
    <nav
      aria-label={words.nav.label}
      data-print="hide"
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="grid h-16 grid-cols-5">
        {destinations.filter(({ tab: isTab }) => isTab === true).map(({ href, label, icon: Icon }) => {
          const here = isAt(path, href);
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={here ? "page" : undefined}
                className={clsx(tab, "-outline-offset-2", here ? "text-accent" : "text-ink-2")}
              >
                <Icon size={20} aria-hidden />
                {label}
              </Link>
            </li>
          );
        })}
        <li>
          <AccountMenu theme={theme} onSearch={onSearch} className={clsx(tab, "-outline-offset-2 text-ink-2")}>
            <Ellipsis size={20} aria-hidden />
            {words.actions.more}
          </AccountMenu>
        </li>
      </ul>
    </nav>
  );
}
