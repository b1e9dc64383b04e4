import { expect, test } from "vitest";
import { loggedMessage } from "../src/logged-message.ts";

test("an error is logged with its cause and without the values of its query", () => {
  const error = new Error("Failed query: select $1\nparams: maya@example.test,\nMaya", { cause: new Error("no such table") });
  expect(loggedMessage(error)).toBe("Failed query: select $1: no such table");
  expect(loggedMessage("gone")).toBe("gone");
});
