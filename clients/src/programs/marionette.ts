import { connect, type Socket } from "node:net";

/**
 * Mozilla's remote control: `<octets>:<JSON>` both ways, answers in the order of their numbers. Here it runs a
 * program's own code within it, as its windows do.
 */
export interface Marionette {
  /** Runs the body of an async function with these arguments; answers what it returns. @throws Error with what it threw */
  run<Answer>(body: string, ...args: readonly unknown[]): Promise<Answer>;
  /** Asks the program to end. */
  quit(): Promise<void>;
}

/** A watchdog: no script takes that long. */
const longestMilliseconds = 120_000;

type Waiting = { answer: (value: unknown) => void; refuse: (error: Error) => void };

export async function openMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, Waiting>();
  receive(socket, waiting);
  let asked = 0;
  const ask = (command: string, parameters: object) =>
    new Promise<unknown>((answer, refuse) => {
      asked += 1;
      waiting.set(asked, { answer, refuse });
      const text = JSON.stringify([0, asked, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  await ask("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
  await ask("Marionette:SetContext", { value: "chrome" });
  await ask("WebDriver:SetTimeouts", { script: longestMilliseconds });
  return {
    async run<Answer>(body: string, ...args: readonly unknown[]) {
      const script = `
        const args = [...arguments];
        const done = args.pop();
        (async (...args) => {${body}})(...args).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const told = (await ask("WebDriver:ExecuteAsyncScript", { script, args })) as {
        value: { value?: Answer; error?: string };
      };
      if (told.value.error !== undefined) throw new Error(told.value.error);
      return told.value.value as Answer;
    },
    async quit() {
      await ask("Marionette:Quit", { flags: ["eForceQuit"] });
      socket.destroy();
    },
  };
}

function receive(socket: Socket, waiting: Map<number, Waiting>): void {
  let unread = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    unread = Buffer.concat([unread, chunk]);
    for (;;) {
      const colon = unread.indexOf(":");
      const end = colon + 1 + Number(unread.subarray(0, Math.max(0, colon)));
      if (colon < 0 || unread.length < end) return;
      const message: unknown = JSON.parse(unread.subarray(colon + 1, end).toString("utf8"));
      unread = unread.subarray(end);
      if (Array.isArray(message)) settle(message as [number, number, { message: string } | null, unknown], waiting);
    }
  });
  const broken = (error?: Error) => {
    for (const { refuse } of waiting.values()) refuse(error ?? new Error("the program ended"));
    waiting.clear();
  };
  socket.once("error", broken);
  socket.once("close", () => broken());
}

function settle([, number, error, value]: [number, number, { message: string } | null, unknown], waiting: Map<number, Waiting>): void {
  const asker = waiting.get(number);
  waiting.delete(number);
  if (error === null) asker?.answer(value);
  else asker?.refuse(new Error(error.message));
}
