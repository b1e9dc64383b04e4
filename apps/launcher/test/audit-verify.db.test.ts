import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { appendAuditEvent, withOrganisation } from "@tact/db";
import { createOrganisation, openTestDatabase } from "@tact/db/testing";
import pg from "pg";
import { expect, test } from "vitest";

const script = join(import.meta.dirname, "..", "src", "audit-verify.ts");

function verify(databaseUrl: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env: { ...process.env, DATABASE_URL: databaseUrl }, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("says that every audit log holds, and names the first event that does not", async () => {
  await using database = await openTestDatabase();
  const { organisation, userId } = await createOrganisation(database.db);
  for (const id of ["aud_1", "aud_2", "aud_3"]) {
    await withOrganisation(database.db, { organisation }, async (tx) => {
      await appendAuditEvent(tx, { id, actor: { kind: "member", id: userId }, action: "client.created", target: "cli_1", requestId: null, at: "2026-11-24T09:00:00Z" });
    });
  }
  expect(verify(database.ownerUrl)).toMatchObject({ status: 0, stdout: "tact: 3 events of 1 organisations: every log holds.\n" });

  const client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
  await client.query("update audit_events set action = 'client.erased' where number = 2");
  await client.end();
  const broken = verify(database.ownerUrl);
  expect(broken).toMatchObject({ status: 1, stdout: "tact: 3 events of 1 organisations: 1 broken.\n" });
  expect(broken.stderr).toContain(`the audit log of ${organisation} is broken: event 2 (aud_2) does not follow from the one before.`);
});

test("says what is wrong where there is no database", () => {
  const { status, stderr } = verify("postgres://nobody@127.0.0.1:1/nothing");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^tact: /);
});
