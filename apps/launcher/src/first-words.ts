import type { LoadedDemo } from "./demo.ts";
import type { Environment } from "./environment.ts";

/** What a person needs to know once everything runs. */
export function firstWords({ publicUrl, demo }: Environment, loaded: LoadedDemo | null): string {
  const lines = [
    "",
    "Tact is ready.",
    "",
    `  Dashboard     ${publicUrl}/today`,
    demo
      ? `  Sign in       ${publicUrl}/sign-in, one click on the demo button; no password`
      : `  Sign in       ${publicUrl}/sign-in with your e-mail address${process.env["SMTP_URL"] === undefined ? "; the link is printed here" : ""}`,
    loaded === null
      ? `  Calendar      ${publicUrl}/calendar (addresses are shown once, when they are made)`
      : `  Calendar      ${loaded.calendarUrl}  (shown this once; make others in the dashboard)`,
    ...(loaded === null ? [] : [`  Client page   ${loaded.clientPage.url}  (what ${loaded.clientPage.name} sees; shown this once)`]),
    `  API           ${publicUrl}/v1/docs`,
    "",
    "Ctrl-C stops everything; the data stay.",
    "",
  ];
  return lines.join("\n");
}
