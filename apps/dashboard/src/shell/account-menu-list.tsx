"use client";

import { Keyboard, LogOut, Mail, Monitor, Moon, Search, Settings, ShieldCheck, Sprout, Sun } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Menu, type MenuEntry } from "../kit/menu.tsx";
import { setTheme, type Theme } from "../kit/theme.ts";
import { signOut } from "../sign-in/auth-client.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { searchWords } from "../words/en-search.ts";
import { destinationsOf } from "./destinations.ts";

const icons = { light: Sun, dark: Moon, system: Monitor };

/** What the account's button opens; opened as soon as it is there. */
export default function AccountMenuList({
  theme,
  onKeys,
  onSearch,
  children,
  className,
}: {
  theme: Theme;
  onKeys: (() => void) | undefined;
  onSearch: (() => void) | undefined;
  children: ReactNode;
  className: string;
}) {
  const router = useRouter();
  const { session } = useReader();
  const [chosen, setChosen] = useState(theme);
  const appearance = (["system", "light", "dark"] as const).map((one): MenuEntry => {
    const Icon = icons[one];
    return {
      key: one,
      label: searchWords.account.themes[one],
      icon: <Icon size={15} aria-hidden />,
      checked: chosen === one,
      onSelect: () => {
        setChosen(one);
        setTheme(one);
      },
    };
  });
  const account: MenuEntry[] = [
    {
      key: "settings",
      label: words.nav.settings,
      icon: <Settings size={15} aria-hidden />,
      onSelect: () => router.push("/settings"),
    },
    {
      key: "mails",
      label: searchWords.account.mails,
      icon: <Mail size={15} aria-hidden />,
      onSelect: () => router.push("/outbox"),
    },
    {
      key: "first-steps",
      label: searchWords.account.firstSteps,
      icon: <Sprout size={15} aria-hidden />,
      onSelect: () => router.push("/welcome"),
    },
    {
      key: "two-factor",
      label: searchWords.account.twoFactor,
      icon: <ShieldCheck size={15} aria-hidden />,
      onSelect: () => window.location.assign("/two-factor"),
    },
    {
      key: "sign-out",
      label: searchWords.account.signOut,
      icon: <LogOut size={15} aria-hidden />,
      onSelect: () => void signOut(),
    },
  ];
  if (onKeys !== undefined) {
    const icon = <Keyboard size={15} aria-hidden />;
    account.unshift({ key: "keys", label: searchWords.account.shortcuts, icon, keys: "?", onSelect: onKeys });
  }
  const others: MenuEntry[] =
    onSearch === undefined
      ? []
      : [
          { key: "search", label: words.nav.search, icon: <Search size={15} aria-hidden />, onSelect: onSearch },
          ...destinationsOf(session.role)
            .filter(({ tab }) => tab !== true)
            .map(({ href, label, icon: Icon }): MenuEntry => ({ key: href, label, icon: <Icon size={15} aria-hidden />, onSelect: () => router.push(href) })),
        ];
  return (
    <Menu
      defaultOpen
      side="top"
      trigger={
        <button type="button" className={className}>
          {children}
        </button>
      }
      groups={[
        ...(others.length === 0 ? [] : [{ label: null, entries: others }]),
        { label: searchWords.account.appearance, entries: appearance },
        { label: null, entries: account },
      ]}
    />
  );
}
