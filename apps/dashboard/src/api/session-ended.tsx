"use client";

import { useQueryClient } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button, buttonClass } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { showToast } from "../kit/toast-store.ts";
import { reachWords } from "../words/en-reach.ts";
import { noteSignedIn } from "./reach.ts";
import { isSignedOut, refusalOf } from "./refusal.ts";
import { useTRPCClient } from "./trpc.ts";

const w = reachWords.ended;

type Found = { state: "ended" | "looking" | "somebody-else" } | { state: "ended"; problem: string };

/** Asks to sign in again in another tab, over a page that stays as it is. Load it lazily. */
export default function SessionEnded({ userId }: { userId: string }) {
  const api = useTRPCClient();
  const queryClient = useQueryClient();
  const [found, setFound] = useState<Found>({ state: "ended" });
  const body = useRef<HTMLDivElement>(null);

  const look = useCallback(
    async (quietly: boolean) => {
      if (!quietly) setFound({ state: "looking" });
      try {
        const { user } = await api.session.me.query();
        if (user.id !== userId) return setFound({ state: "somebody-else" });
        noteSignedIn();
        showToast({ text: w.again });
        await queryClient.invalidateQueries();
      } catch (error) {
        if (!quietly) setFound({ state: "ended", problem: isSignedOut(error) ? w.notYet : refusalOf(error).text });
      }
    },
    [api, queryClient, userId],
  );

  useEffect(() => {
    // Whoever comes back from the other tab finds the page as they left it, without another click.
    const back = () => document.visibilityState === "visible" && void look(true);
    document.addEventListener("visibilitychange", back);
    window.addEventListener("focus", back);
    return () => {
      document.removeEventListener("visibilitychange", back);
      window.removeEventListener("focus", back);
    };
  }, [look]);

  useEffect(() => {
    // Esc belongs to this dialog alone: the form beneath stays open.
    const popup = body.current?.closest("[role=dialog]");
    const keep = (event: Event) => event instanceof KeyboardEvent && event.key === "Escape" && event.stopPropagation();
    popup?.addEventListener("keydown", keep);
    return () => popup?.removeEventListener("keydown", keep);
  }, []);

  const isOther = found.state === "somebody-else";
  return (
    <Dialog open onOpenChange={() => undefined} title={w.title}>
      <div ref={body} className="flex flex-col gap-4 px-5 py-5">
        <p className="text-14 text-ink-2">{isOther ? w.somebodyElse : w.text}</p>
        {"problem" in found && (
          <p role="alert" className="rounded-8 bg-due-soft px-3 py-2 text-13 text-due">
            {found.problem}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          {isOther ? (
            <Button look="primary" onClick={() => window.location.reload()}>
              {w.load}
            </Button>
          ) : (
            <>
              <a href="/sign-in" target="_blank" rel="noopener" className={buttonClass("primary")}>
                <ExternalLink size={15} aria-hidden />
                {w.signIn}
              </a>
              <Button disabled={found.state === "looking"} onClick={() => void look(false)}>
                {found.state === "looking" ? w.checking : w.goOn}
              </Button>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}
