"use client";

import { Keyboard, KeyRound, LogOut, Mail, Monitor, Moon, ShieldCheck, Sun } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Menu, type MenuEntry } from "../kit/menu.tsx";
import { setTheme, type Theme } from "../kit/theme.ts";
import { signOut } from "../sign-in/auth-client.ts";
import { searchWords } from "../words/en-search.ts";

const icons = { light: Sun, dark: Moon, system: Monitor };

/** What the account's button opens; opened as soon as it is there. */
export default function AccountMenuList({
  theme,
  onKeys,
  children,
  className,
}: {
  theme: Theme;
  onKeys: (() => void) | undefined;
  children: ReactNode;
  className: string;
}) {
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
      key: "mails",
      label: searchWords.account.mails,
      icon: <Mail size={15} aria-hidden />,
      onSelect: () => window.location.assign("/outbox"),
    },
    {
      key: "api-keys",
      label: searchWords.account.apiKeys,
      icon: <KeyRound size={15} aria-hidden />,
      onSelect: () => window.location.assign("/api-keys"),
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
        { label: searchWords.account.appearance, entries: appearance },
        { label: null, entries: account },
      ]}
    />
  );
}
