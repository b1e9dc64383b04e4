"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Theme } from "../kit/theme.ts";

const AccountMenuList = lazy(() => import("./account-menu-list.tsx"));

/** The reader's own menu: appearance, keys, sign out. Its code comes with the first press. */
export function AccountMenu({
  theme,
  onKeys,
  onSearch,
  children,
  className = "flex min-w-0 flex-1 items-center gap-2 rounded-8 p-1.5 text-left hover:bg-hover",
}: {
  theme: Theme;
  onKeys?: () => void;
  /** Where search, and the pages that are no tabs, stand in this menu too. */
  onSearch?: () => void;
  children: ReactNode;
  className?: string;
}) {
  const [wanted, setWanted] = useState(false);
  const plain = (
    <button type="button" aria-haspopup="menu" className={className} onClick={() => setWanted(true)}>
      {children}
    </button>
  );
  if (!wanted) return plain;
  return (
    <Suspense fallback={plain}>
      <AccountMenuList theme={theme} onKeys={onKeys} onSearch={onSearch} className={className}>
        {children}
      </AccountMenuList>
    </Suspense>
  );
}
