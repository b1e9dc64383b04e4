import { Agent, request } from "node:http";

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  /** As it came, not decoded. */
  body: Buffer;
}

const agent = new Agent({ keepAlive: true });

/** One request, with no header that was not given but Host, and no decoding. */
export function rawAnswer(url: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const given = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        resolve({ status: answer.statusCode ?? 0, headers: Object.fromEntries(given), body: Buffer.concat(chunks) });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}
