"use client";

import {
  Award,
  CalendarClock,
  CalendarPlus,
  CalendarX,
  CircleX,
  Gift,
  Hand,
  Hourglass,
  ListChecks,
  type LucideIcon,
  MailOpen,
  MessageSquareReply,
  NotebookPen,
  Package,
  Palmtree,
  PauseCircle,
  Phone,
  RotateCcw,
  Scale,
  Send,
  Timer,
  Users,
} from "lucide-react";
import { logWords, sentenceWords } from "../words/en-log.ts";
import { type LogKind, otherKinds, usualKinds } from "./log-kind.ts";

const icons: Record<LogKind, LucideIcon> = {
  after: ListChecks,
  interview: CalendarPlus,
  promise: Timer,
  delay: Hourglass,
  sent: Send,
  answer: MessageSquareReply,
  no: CircleX,
  offer: Gift,
  moved: CalendarClock,
  off: CalendarX,
  people: Users,
  debrief: NotebookPen,
  hold: PauseCircle,
  decided: Award,
  competing: Scale,
  item: Package,
  call: Phone,
  wish: Hand,
  away: Palmtree,
  reopened: RotateCcw,
};

/**
 * What happened? One press each: what is usual, and everything else behind one more.
 * @param hasQuestions whether there is something to ask after an interview
 */
export function KindPicker({ hasQuestions, onPick, onInvitation }: { hasQuestions: boolean; onPick: (kind: LogKind) => void; onInvitation: () => void }) {
  return (
    <div className="flex flex-col gap-2">
      <ul className="grid gap-2 sm:grid-cols-2" aria-label={sentenceWords.forms}>
        {hasQuestions && <Entry icon={icons.after} {...logWords.kinds.after} onPress={() => onPick("after")} />}
        {usualKinds.map((kind) => (
          <Entry key={kind} icon={icons[kind]} {...logWords.kinds[kind]} onPress={() => onPick(kind)} />
        ))}
        <Entry icon={MailOpen} {...logWords.invitation} onPress={onInvitation} />
      </ul>
      <details>
        <summary className="inline-flex min-h-8 cursor-pointer items-center rounded-6 text-13 font-medium text-accent pointer-coarse:min-h-11">{sentenceWords.everything}</summary>
        <ul className="mt-2 grid gap-2 sm:grid-cols-2" aria-label={sentenceWords.everything}>
          {otherKinds.map((kind) => (
            <Entry key={kind} icon={icons[kind]} {...logWords.kinds[kind]} onPress={() => onPick(kind)} />
          ))}
        </ul>
      </details>
    </div>
  );
}

function Entry({ icon: Icon, title, text, onPress }: { icon: LucideIcon; title: string; text: string; onPress: () => void }) {
  return (
    <li>
      <button
        type="button"
        onClick={onPress}
        className="flex h-full w-full items-center gap-3 rounded-8 border border-line px-3.5 py-2.5 text-left hover:border-control-quiet hover:bg-hover"
      >
        <Icon size={18} aria-hidden className="shrink-0 text-accent" />
        <span className="min-w-0">
          <span className="block text-14 font-medium">{title}</span>
          <span className="block text-12 text-ink-3">{text}</span>
        </span>
      </button>
    </li>
  );
}
