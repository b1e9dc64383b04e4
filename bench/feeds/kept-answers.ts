import { rawAnswer } from "../house/raw-answer.ts";

/** An answer of the real server, to be given back unchanged by one that looks nothing up. */
export interface KeptAnswer {
  path: string;
  status: number;
  headers: Record<string, string>;
  /** Base64. */
  body: string;
}

const ofOneConnection = new Set(["connection", "date", "keep-alive", "transfer-encoding"]);

/** Asks once and keeps what came. */
export async function keepAnswer(path: string, url: string, headers: Readonly<Record<string, string>>): Promise<KeptAnswer> {
  const { status, headers: given, body } = await rawAnswer(url, headers);
  return {
    path,
    status,
    headers: Object.fromEntries(Object.entries(given).filter(([name]) => !ofOneConnection.has(name))),
    body: body.toString("base64"),
  };
}
