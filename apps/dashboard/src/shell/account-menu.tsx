"use client";

import { Keyboard, LogOut, Monitor, Moon, Sun } from "lucide-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { setTheme, type Theme } from "../kit/theme.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { signOut } from "../sign-in/auth-client.ts";

const Menu = lazy(() => import("../kit/menu.tsx").then(({ Menu }) => ({ default: Menu })));

/** The reader's own menu: appearance, keys, sign out. Its code comes with the first press. */
export function AccountMenu({
  theme,
  onKeys,
  children,
  className = "flex min-w-0 flex-1 items-center gap-2 rounded-8 p-1.5 text-left hover:bg-hover",
}: {
  theme: Theme;
  onKeys?: () => void;
  children: ReactNode;
  className?: string;
}) {
  const { session } = useReader();
  const [wanted, setWanted] = useState(false);
  const [chosen, setChosen] = useState(theme);
  const choose = (next: Theme) => {
    setChosen(next);
    setTheme(next);
  };
  const label = words.nav.account(session.user.name);
  const plain = (
    <button type="button" aria-label={label} aria-haspopup="menu" className={className} onClick={() => setWanted(true)}>
      {children}
    </button>
  );
  if (!wanted) return plain;
  const icons = { light: Sun, dark: Moon, system: Monitor };
  return (
    <Suspense fallback={plain}>
      <Menu
        defaultOpen
        side="top"
        trigger={
          <button type="button" aria-label={label} className={className}>
            {children}
          </button>
        }
        groups={[
          {
            label: words.nav.appearance,
            entries: (["system", "light", "dark"] as const).map((one) => {
              const Icon = icons[one];
              return {
                key: one,
                label: words.nav.themes[one],
                icon: <Icon size={15} aria-hidden />,
                checked: chosen === one,
                onSelect: () => choose(one),
              };
            }),
          },
          {
            label: null,
            entries: [
              ...(onKeys === undefined
                ? []
                : [
                    {
                      key: "keys",
                      label: words.nav.shortcuts,
                      icon: <Keyboard size={15} aria-hidden />,
                      keys: "?",
                      onSelect: onKeys,
                    },
                  ]),
              {
                key: "sign-out",
                label: words.nav.signOut,
                icon: <LogOut size={15} aria-hidden />,
                onSelect: () => void signOut(),
              },
            ],
          },
        ]}
      />
    </Suspense>
  );
}
