import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Environment, top } from "./environment.ts";
import type { ProcessToStart } from "./process-group.ts";
import type { Secrets } from "./secrets.ts";

interface Addresses {
  appUrl: string;
  /** Loopback port of the dashboard. */
  dashboardPort: number;
}

/** Server, worker and dashboard, each with the settings that it reads. */
export function processesOf(environment: Environment, secrets: Secrets, { appUrl, dashboardPort }: Addresses): ProcessToStart[] {
  const dashboard = join(top, "apps/dashboard");
  const next = createRequire(join(dashboard, "package.json")).resolve("next/package.json");
  const shared = {
    NODE_ENV: "production",
    APP_DATABASE_URL: appUrl,
    DATABASE_URL: undefined,
    PUBLIC_URL: environment.publicUrl,
    TACT_SECRET_KEY: process.env["TACT_SECRET_KEY"] || secrets.secretKey,
  };
  return [
    {
      name: "server",
      arguments: ["src/main.ts"],
      cwd: join(top, "apps/server"),
      environment: {
        ...shared,
        PORT: String(environment.port),
        HOST: environment.host,
        DASHBOARD_URL: `http://127.0.0.1:${dashboardPort}`,
        AUTH_SECRET: process.env["AUTH_SECRET"] || secrets.authSecret,
        TACT_DEMO: environment.demo ? "1" : "0",
      },
    },
    {
      name: "worker",
      arguments: ["src/main.ts"],
      cwd: join(top, "apps/worker"),
      environment: {
        ...shared,
        OUTBOX_FOLDER: process.env["OUTBOX_FOLDER"] || join(environment.dataDirectory, "outbox"),
        // Two processes of one machine cannot open the same port.
        METRICS_PORT: process.env["WORKER_METRICS_PORT"] || undefined,
      },
    },
    {
      name: "dashboard",
      arguments: [join(dirname(next), "dist/bin/next"), "start", "-H", "127.0.0.1", "-p", String(dashboardPort)],
      cwd: dashboard,
      environment: {
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        TACT_API_URL: environment.localUrl,
        DATABASE_URL: undefined,
        APP_DATABASE_URL: undefined,
        AUTH_SECRET: undefined,
        TACT_SECRET_KEY: undefined,
        METRICS_TOKEN: undefined,
      },
    },
  ];
}
