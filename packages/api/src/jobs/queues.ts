/** The queues of the worker. They are made when the jobs are installed. */
export const queues = {
  /** Renders one feed that a write left stale. At most one waits for each feed. */
  renderFeed: "render-feed",
  /** Renders whatever is stale still: a safety net. */
  renderStaleFeeds: "render-stale-feeds",
  /** Extends calendars before they run out, and plans again what they carry. */
  extendCalendars: "extend-calendars",
  /** Removes tombstones of steps whose time is over. */
  removeTombstones: "remove-tombstones",
} as const;

/** When the recurring ones run, in UTC. */
export const schedules: readonly (readonly [queue: string, cron: string])[] = [
  [queues.renderStaleFeeds, "*/5 * * * *"],
  [queues.extendCalendars, "17 3 * * *"],
  [queues.removeTombstones, "41 3 * * *"],
];

/** Schema of pg-boss's own tables. */
export const jobSchema = "pgboss";

export interface RenderFeedJob {
  organisation: string;
  feedId: string;
}
