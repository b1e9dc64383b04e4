import { apiUrl } from "../api/server.ts";

/** Whether the demo may be opened with one press. Where the server does not say so, it may not. */
export async function demoOffered(): Promise<boolean> {
  try {
    const answer = await fetch(`${apiUrl}/auth/options`, { cache: "no-store" });
    if (!answer.ok) return false;
    const options: unknown = await answer.json();
    return typeof options === "object" && options !== null && "demo" in options && options.demo === true;
  } catch {
    return false;
  }
}
