import { words } from "../words/en.ts";
import { secondFactorWords } from "../words/en-second-factor.ts";

/** What the sign-in endpoints answered: what they gave, or why not. */
export type AuthAnswer<Given> = { given: Given } | { code: string; text: string };

/** Posts to the sign-in endpoints of this origin. */
export async function askAuth<Given>(path: string, body: object): Promise<AuthAnswer<Given>> {
  try {
    const answer = await fetch(`/auth/${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    const said = (await answer.json()) as { code?: string; detail?: string };
    if (answer.ok) return { given: said as Given };
    const code = said.code ?? "unreachable";
    return { code, text: secondFactorWords.codes[code] ?? words.errors.codes[code] ?? said.detail ?? words.errors.text };
  } catch {
    return { code: "unreachable", text: words.errors.offline };
  }
}
