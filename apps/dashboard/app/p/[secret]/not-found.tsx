import { EmptyState } from "../../../src/kit/page-states.tsx";
import { portalWords } from "../../../src/words/en-portal.ts";

/** A link that opens nothing: closed, run out, or mistyped. Which of them, nobody is told. */
export default function LinkOver() {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-5">
      <title>{portalWords.over.title}</title>
      <h1 className="sr-only">{portalWords.over.title}</h1>
      <EmptyState title={portalWords.over.title} text={portalWords.over.text} />
    </main>
  );
}
