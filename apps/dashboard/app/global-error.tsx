"use client";

import { brokenWords as w } from "../src/words/en-broken.ts";

/** What stands where not even the frame of a page could be made. It comes with every page, and so carries next to nothing. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB">
      <body>
        <main role="alert">
          <h1>{w.title}</h1>
          <p>{w.text}</p>
          <form>
            <button type="submit">{w.retry}</button>
          </form>
          <p>{error.digest}</p>
        </main>
      </body>
    </html>
  );
}
