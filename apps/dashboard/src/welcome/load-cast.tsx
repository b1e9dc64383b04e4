"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { UsersRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { showToast } from "../kit/toast-store.ts";
import { welcomeWords as w } from "../words/en-welcome.ts";
import { Way } from "./way.tsx";

/** Fills an empty organisation with the people of the demo, and opens the day that they make. */
export function LoadCast() {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const router = useRouter();
  const load = useMutation(
    trpc.imports.demo.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries();
        showToast({ text: w.demoLoaded });
        router.push("/today");
      },
      // Somebody else may have been quicker: then the list says so.
      onError: () => void cache.invalidateQueries(),
    }),
  );
  return (
    <Way icon={UsersRound} title={w.demo} text={w.demoText}>
      <Button disabled={load.isPending} aria-busy={load.isPending} onClick={() => load.mutate({})}>
        {load.isPending ? w.demoLoading : w.demoLoad}
      </Button>
      {load.error !== null && (
        <div className="basis-full">
          <RefusalNote refusal={refusalOf(load.error)} />
        </div>
      )}
    </Way>
  );
}
