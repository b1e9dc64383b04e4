"use client";

import { CalendarPlus, CircleX, Gift, Hourglass, MailOpen, type LucideIcon, MessageSquareReply, Send, Timer } from "lucide-react";
import { logWords, sentenceWords } from "../words/en-log.ts";
import { type LogKind, logKinds } from "./log-kind.ts";

const icons: Record<LogKind, LucideIcon> = {
  interview: CalendarPlus,
  promise: Timer,
  delay: Hourglass,
  sent: Send,
  answer: MessageSquareReply,
  no: CircleX,
  offer: Gift,
};

/** What happened? One press each. */
export function KindPicker({ onPick, onInvitation }: { onPick: (kind: LogKind) => void; onInvitation: () => void }) {
  return (
    <ul className="grid gap-2 sm:grid-cols-2" aria-label={sentenceWords.forms}>
      {logKinds.map((kind) => (
        <Entry key={kind} icon={icons[kind]} {...logWords.kinds[kind]} onPress={() => onPick(kind)} />
      ))}
      <Entry icon={MailOpen} {...logWords.invitation} onPress={onInvitation} />
    </ul>
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
