import type { Metadata } from "next";
import { ImportPage } from "../../../src/import/import-page.tsx";
import { importWords } from "../../../src/words/en-import.ts";

export const metadata: Metadata = { title: importWords.title };

export default function Import() {
  return <ImportPage />;
}
