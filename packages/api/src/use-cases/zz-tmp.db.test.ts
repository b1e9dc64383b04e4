import { test } from "vitest";
import { openTestHouse } from "../../testing/test-house.ts";
import { writeCsv } from "../csv/write-csv.ts";
import { csvColumns } from "../csv/columns.ts";
test("t", async () => {
  await using house = await openTestHouse();
  const us = await house.organisation();
  const rows = Array.from({ length: 5000 }, (_, i) => [String(i), `Client ${i}`, `c${i}@x.example`, "Europe/London", `a${i}`, "Designer", "direct", `Employer ${i % 50}`, "Europe/London", "GB-ENG"]);
  const content = Buffer.from(writeCsv(csvColumns, rows)).toString("base64");
  let t = performance.now();
  const { report, refused, rows: r } = await us.call.files.checkCsv({ content });
  console.log("CHECK", Math.round(performance.now() - t), refused, JSON.stringify(r[0])); t = performance.now();
  await us.call.files.importCsv({ content, report });
  console.log("IMPORT", Math.round(performance.now() - t)); t = performance.now();
  const again = await us.call.files.checkCsv({ content });
  console.log("AGAIN", Math.round(performance.now() - t), again.unchanged); t = performance.now();
  const { content: out } = await us.call.files.exportCsv();
  console.log("EXPORT", Math.round(performance.now() - t), out.length);
}, 300_000);
