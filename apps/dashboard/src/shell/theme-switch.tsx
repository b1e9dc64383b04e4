"use client";

import { Moon, Sun } from "lucide-react";
import { IconButton } from "../kit/button.tsx";
import { setTheme, shownTheme } from "../kit/theme.ts";
import { words } from "../words/en.ts";

/** Light or dark with one press. Both icons are in the page, so that the server need not know the device. */
export function ThemeSwitch() {
  return (
    <IconButton label={words.nav.theme} onClick={() => setTheme(shownTheme() === "dark" ? "light" : "dark")}>
      <Moon size={16} aria-hidden className="when-light" />
      <Sun size={16} aria-hidden className="when-dark" />
    </IconButton>
  );
}
