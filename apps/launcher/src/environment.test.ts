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
    [{ PORT: "http" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ TACT_DEMO: "yes" }, "TACT_DEMO"],
  ])("refuses %j and names the variable", (environment, name) => {
    expect(() => readEnvironment(environment)).toThrow(name);
  });
});
