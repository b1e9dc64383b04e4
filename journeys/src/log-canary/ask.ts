import { request } from "node:http";

export interface Asked {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  text: string;
}

interface Question {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** One request whose path goes out as it is written: `fetch` would mend it first. */
export function ask(origin: string, path: string, { method = "GET", headers = {}, body }: Question = {}): Promise<Asked> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
