"use client";

import type { ImportReportView } from "@tact/api/views";
import { useQueryClient } from "@tanstack/react-query";
import { FileUp } from "lucide-react";
import Link from "next/link";
import { useRef, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { readContent } from "../invitation/invitation-content.ts";
import { Button, buttonClass } from "../kit/button.tsx";
import { announce } from "../kit/toast-store.ts";
import { importWords } from "../words/en-import.ts";
import { ImportReport } from "./import-report.tsx";

const w = importWords;
const whyNot = { "too-large": w.tooLarge, empty: w.empty, unreadable: w.unreadable } as const;

/** A file of clients and applications: chosen, looked at, and only then taken in. */
export function ImportPage() {
  const api = useTRPCClient();
  const cache = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [content, setContent] = useState("");
  const [report, setReport] = useState<ImportReportView | null>(null);
  const [pending, setPending] = useState<"checking" | "importing" | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function attempt(what: "checking" | "importing", work: () => Promise<ImportReportView>) {
    setPending(what);
    setRefusal(null);
    try {
      setReport(await work());
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setPending(null);
    }
  }

  async function check(file: File) {
    setReport(null);
    const read = await readContent(file);
    if (!read.ok) return setRefusal({ code: read.why, text: whyNot[read.why], requestId: null, errors: [] });
    setContent(read.base64);
    await attempt("checking", () => api.files.checkCsv.mutate({ content: read.base64 }));
  }

  async function confirm({ report: hash }: ImportReportView) {
    await attempt("importing", async () => {
      const done = await api.files.importCsv.mutate({ content, report: hash });
      announce(w.done);
      await cache.invalidateQueries();
      return done;
    });
  }

  const rows = report?.rows.filter(({ outcome }) => outcome === "taken").length ?? 0;
  return (
    <div className="h-full md:overflow-y-auto">
      <div className="mx-auto max-w-[58rem] px-4 pt-6 pb-12 md:px-6 md:pt-10">
        <h1 className="font-serif text-28 font-medium tracking-[-0.01em]">{w.title}</h1>
        <p className="mt-1.5 max-w-[34rem] text-14 text-ink-2">{w.text}</p>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv,text/tab-separated-values"
          aria-label={w.choose}
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file !== undefined) void check(file);
          }}
        />
        <div className="mt-5 flex flex-wrap gap-2">
          {report !== null && !report.imported && rows > 0 && (
            <Button look="primary" disabled={pending !== null} onClick={() => void confirm(report)}>
              {pending === "importing" ? w.importing : w.confirm(rows)}
            </Button>
          )}
          {report?.imported === true && (
            <Link href="/caseload" className={buttonClass("primary")}>
              {w.toCaseload}
            </Link>
          )}
          <Button look={report === null ? "primary" : "secondary"} disabled={pending !== null} onClick={() => input.current?.click()}>
            <FileUp size={15} aria-hidden /> {pending === "checking" ? w.checking : report === null ? w.choose : w.another}
          </Button>
          <a href="/v1/exports/csv" download className={buttonClass("quiet")}>
            {w.exported}
          </a>
        </div>
        <div className="mt-4" aria-live="polite">
          <RefusalNote refusal={refusal} />
          {report?.imported === true && <p className="text-15 font-semibold text-done">{w.done}</p>}
        </div>
        {report !== null ? <ImportReport report={report} /> : <Columns />}
      </div>
    </div>
  );
}

function Columns() {
  return (
    <section className="mt-6 max-w-[44rem] text-13 text-ink-2">
      <p>{w.columns}</p>
      <p className="mt-1.5 flex flex-wrap gap-1.5">
        {w.columnNames.map((name) => (
          <code key={name} className="rounded-4 bg-sunken px-1.5 py-0.5 text-12">
            {name}
          </code>
        ))}
      </p>
      <p className="mt-2 text-ink-3">{w.columnsText}</p>
    </section>
  );
}
