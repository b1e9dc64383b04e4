import { forgetKept } from "../kit/kept.ts";
import { showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";

/** Posts to the sign-in endpoints of this origin; true where the answer says it worked. */
async function post(path: string, body?: unknown): Promise<Response> {
  return fetch(`/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body ?? {}),
  });
}

/** Asks for a magic link that leads on to a page. The answer never tells whether the address has an account. */
export async function sendMagicLink(email: string, to: string): Promise<boolean> {
  const answer = await post("sign-in/magic-link", { email, callbackURL: to, errorCallbackURL: "/sign-in" });
  return answer.ok;
}

/** Signs in to the demo organisation, where there is one. */
export async function signInToDemo(): Promise<boolean> {
  return (await post("demo")).ok;
}

/** Ends the session and leaves. False where it goes on: nobody answered, which is said. */
export async function signOut(): Promise<boolean> {
  const answer = await post("sign-out").catch(() => null);
  // Without a session there is nothing left to end.
  if (answer === null || !(answer.ok || answer.status === 401)) {
    showToast({ text: words.errors.stillSignedIn, tone: "problem" });
    return false;
  }
  forgetKept();
  window.location.assign("/sign-in");
  return true;
}
