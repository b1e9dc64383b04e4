import type { Role } from "@tact/api/views";
import {
  Calendar,
  ChartNoAxesColumn,
  Inbox,
  KeyRound,
  type LucideIcon,
  PenLine,
  ScrollText,
  SlidersHorizontal,
  UserRoundCog,
  Users,
} from "lucide-react";
import { words } from "../words/en.ts";

/** A page of the sidebar, and the letter that leads to it after G. */
export interface Destination {
  href: string;
  label: string;
  icon: LucideIcon;
  letter: string;
  group: "work" | "setup";
  /** Stands among the tabs of a phone; the others are behind More. */
  tab?: true;
  /** Only these see it; everybody where it is left out. */
  roles?: readonly Role[];
}

export const destinations: readonly Destination[] = [
  { href: "/today", label: words.nav.today, icon: Inbox, letter: "t", group: "work", tab: true },
  { href: "/caseload", label: words.nav.caseload, icon: Users, letter: "c", group: "work", tab: true },
  { href: "/drafts", label: words.nav.drafts, icon: PenLine, letter: "d", group: "work", tab: true },
  { href: "/calendar", label: words.nav.calendar, icon: Calendar, letter: "k", group: "work", tab: true },
  { href: "/insights", label: words.nav.insights, icon: ChartNoAxesColumn, letter: "i", group: "work" },
  { href: "/policies", label: words.nav.policies, icon: SlidersHorizontal, letter: "p", group: "setup" },
  { href: "/team", label: words.nav.team, icon: UserRoundCog, letter: "m", group: "setup" },
  { href: "/developers", label: words.nav.developers, icon: KeyRound, letter: "a", group: "setup", roles: ["owner"] },
  { href: "/audit", label: words.nav.audit, icon: ScrollText, letter: "l", group: "setup", roles: ["owner"] },
];

/** The pages that somebody of this role can use. */
export function destinationsOf(role: Role): readonly Destination[] {
  return destinations.filter(({ roles }) => roles === undefined || roles.includes(role));
}

/** Which page of the sidebar a path belongs to: a plan is opened from Today. */
export function isAt(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}

/** A page whose name has beside it how much waits there. */
export type CountedPage = "/today" | "/caseload" | "/drafts";

export const isCounted = (href: string): href is CountedPage => href === "/today" || href === "/caseload" || href === "/drafts";
