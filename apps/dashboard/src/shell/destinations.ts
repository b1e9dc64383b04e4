import { Calendar, Inbox, type LucideIcon, Users } from "lucide-react";
import { words } from "../words/en.ts";

/** A page of the sidebar, and the letter that leads to it after G. */
export interface Destination {
  href: string;
  label: string;
  icon: LucideIcon;
  letter: string;
}

export const destinations: readonly Destination[] = [
  { href: "/today", label: words.nav.today, icon: Inbox, letter: "t" },
  { href: "/caseload", label: words.nav.caseload, icon: Users, letter: "c" },
  { href: "/calendar", label: words.nav.calendar, icon: Calendar, letter: "k" },
];

/** Which page of the sidebar a path belongs to: a plan is opened from Today. */
export function isAt(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}
