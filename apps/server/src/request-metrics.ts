import { Histogram, type Registry } from "prom-client";

export interface ServedRequest {
  method: string;
  /** Template of the route: one of few. */
  route: string;
  status: number;
  milliseconds: number;
}

/** Methods that are counted by name; whoever asks could make up any number of others. */
const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Counts requests by route, method and status, with how long they took. */
export function requestMetrics(registry: Registry): (request: ServedRequest) => void {
  const durations = new Histogram({
    name: "tact_http_request_duration_seconds",
    help: "Requests answered, by method, template of the route, and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return ({ method, route, status, milliseconds }) =>
    durations.observe({ method: methods.has(method) ? method : "other", route, status }, milliseconds / 1_000);
}
