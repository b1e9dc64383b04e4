"use client";

import clsx from "clsx";
import { Search } from "lucide-react";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { Fragment, Suspense } from "react";
import { Avatar } from "../kit/avatar.tsx";
import { Kbd } from "../kit/kbd.tsx";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import type { Theme } from "../kit/theme.ts";
import { useKeys } from "../kit/use-keys.ts";
import { clock, placeOf } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { AccountMenu } from "./account-menu.tsx";
import { destinations, destinationsOf, isAt, isCounted } from "./destinations.ts";
import { Mark } from "./mark.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

const NavCount = lazyAfterLoad(() => import("./nav-count.tsx").then(({ NavCount }) => NavCount));

/** Pages, search and the reader, on wide screens; and the keys that lead to the pages. */
export function Sidebar({ theme, onSearch, onKeys }: { theme: Theme; onSearch: () => void; onKeys: () => void }) {
  const path = usePathname();
  const router = useRouter();
  useKeys(Object.fromEntries(destinations.map(({ letter, href }) => [`g ${letter}`, () => router.push(href)])));
  const { session, zone, now } = useReader();
  const name = session.user.name || session.user.email;
  const reachable = destinationsOf(session.role);
  const groups = [
    { label: null, pages: reachable.filter(({ group }) => group === "work") },
    { label: words.nav.setUp, pages: reachable.filter(({ group }) => group === "setup") },
  ];

  return (
    <header data-print="hide" className="hidden flex-col px-3 pt-3 pb-3 md:flex">
      <div className="flex h-9 items-center gap-2.5 px-1.5">
        <Mark />
        <p className="min-w-0 flex-1">
          <span className="block truncate text-13 font-semibold">{session.organisation.name}</span>
          {session.demo && <span className="-mt-0.5 block text-11 text-ink-3">{words.nav.demo}</span>}
        </p>
      </div>
      <button
        type="button"
        onClick={onSearch}
        className="mt-4 flex h-8 items-center gap-2 rounded-8 border border-line bg-surface px-2 text-13 text-ink-2 hover:bg-hover"
      >
        <Search size={15} aria-hidden />
        <span className="flex-1 text-left">{words.nav.search}</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      <nav aria-label={words.nav.label} className="mt-3">
        {groups.map(({ label, pages }) => (
          <Fragment key={label}>
            {label !== null && <h2 className="mt-5 mb-1 px-2 text-12 text-ink-3">{label}</h2>}
            <ul aria-label={label ?? undefined} className="flex flex-col gap-0.5">
              {pages.map(({ href, label: name, icon: Icon }) => {
                const here = isAt(path, href);
                return (
                  <li key={href}>
                    <Link
                      href={href}
                      aria-current={here ? "page" : undefined}
                      className={clsx(
                        "flex h-8 items-center gap-2.5 rounded-8 border px-2 text-13",
                        here
                          ? "border-line bg-surface font-semibold text-ink shadow-surface"
                          : "border-transparent font-medium text-ink-2 hover:bg-hover hover:text-ink",
                      )}
                    >
                      <Icon size={16} aria-hidden className={here ? "text-accent" : "text-ink-3"} />
                      <span className="flex-1">{name}</span>
                      <Suspense>{isCounted(href) && <NavCount href={href} />}</Suspense>
                    </Link>
                  </li>
                );
              })}
            </ul>
          </Fragment>
        ))}
      </nav>
      <div className="mt-auto flex items-center gap-1">
        <AccountMenu theme={theme} onKeys={onKeys}>
          <Avatar name={name} size={28} />
          <span className="min-w-0 flex-1">
            <span className="sr-only">{words.nav.account} </span>
            <span className="block truncate text-13 font-medium">{name}</span>
            <span className="block truncate text-12 text-ink-3">
              {placeOf(zone)}, {clock(now, zone)}
            </span>
          </span>
        </AccountMenu>
        <ThemeSwitch />
      </div>
    </header>
  );
}
