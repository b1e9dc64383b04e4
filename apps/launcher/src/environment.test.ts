import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment.ts";

describe("the launcher's settings", () => {
  it("takes the embedded database with demo data where nothing is said", () => {
    expect(readEnvironment({})).toMatchObject({ port: 4310, host: "127.0.0.1", demo: true, databaseUrl: undefined, publicUrl: "http://localhost:4310" });
  });

  it("asks for no demo on a database that was given", () => {
    expect(readEnvironment({ DATABASE_URL: "postgres://x" }).demo).toBe(false);
    expect(readEnvironment({ DATABASE_URL: "postgres://x", TACT_DEMO: "1" }).demo).toBe(true);
  });

  it.each([
    ["127.0.0.1", "http://127.0.0.1:4310"],
    ["0.0.0.0", "http://127.0.0.1:4310"],
    ["::", "http://[::1]:4310"],
    ["192.168.1.5", "http://192.168.1.5:4310"],
  ])("reaches a server that listens on %s", (HOST, localUrl) => {
    expect(readEnvironment({ HOST }).localUrl).toBe(localUrl);
  });

  it("takes the slash off the end of the public address", () => {
    expect(readEnvironment({ PUBLIC_URL: "https://tact.example/" }).publicUrl).toBe("https://tact.example");
  });

  it.each([
    [{ PORT: "http" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ TACT_DEMO: "yes" }, "TACT_DEMO"],
    [{ TACT_KEPT_BACKUPS: "-1" }, "TACT_KEPT_BACKUPS"],
    [{ TACT_KEPT_BACKUPS: "" }, "TACT_KEPT_BACKUPS"],
    [{ PUBLIC_URL: "tact.example" }, "PUBLIC_URL"],
    [{ PUBLIC_URL: "https://tact.example/app" }, "PUBLIC_URL"],
  ])("refuses %j and names the variable", (environment, name) => {
    expect(() => readEnvironment(environment)).toThrow(name);
  });
});
