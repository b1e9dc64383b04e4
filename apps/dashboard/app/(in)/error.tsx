"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Problem } from "../../src/kit/page-states.tsx";
import { words } from "../../src/words/en.ts";

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const router = useRouter();
  return (
    <div className="flex h-full items-center justify-center">
      <Problem
        text={words.errors.unexpected}
        requestId={error.digest ?? null}
        onRetry={() =>
          startTransition(() => {
            router.refresh();
            reset();
          })
        }
      />
    </div>
  );
}
