import type { Queue } from "pg-boss";

/** The queues of the worker. They are made when the jobs are installed. */
export const queues = {
  /** Renders one feed that a write left stale. At most one waits for each feed. */
  renderFeed: "render-feed",
  /** Renders whatever is stale still: a safety net. */
  renderStaleFeeds: "render-stale-feeds",
  /** Makes one attempt at one delivery. At most one waits for each delivery. */
  deliver: "deliver-webhook",
  /** Sends for deliveries whose time has come again, and for those that a worker left behind. */
  deliverDue: "deliver-due",
  /** Tells of the steps that have fallen due or late. */
  tellSteps: "tell-steps",
  /** Sends one mail. At most one waits for each. */
  sendMail: "send-mail",
  /** Removes the file of a mail whose row is gone, where mails are files. */
  forgetMails: "forget-mails",
  /** Writes the morning's digests and reminders, each at its reader's hour. */
  writeMails: "write-mails",
  /** Moves applications to another edition of a policy, some at a time. */
  movePolicy: "move-policy",
  /** Extends calendars before they run out, and plans again what they carry. */
  extendCalendars: "extend-calendars",
  /** Removes tombstones of steps whose time is over. */
  removeTombstones: "remove-tombstones",
  /** Removes what has served its time. */
  cleanUp: "clean-up",
} as const;

/** How long ended jobs are kept, in seconds: what is worth knowing of them stands in tables of ours. */
const keptSeconds = 3_600;
/** Seconds after which a job whose worker says nothing any more is another worker's. */
const heartbeatSeconds = 10;

/**
 * How each queue works. At most one job waits for the same thing, however many work: nothing that they do is done twice by
 * being done at once. The recurring ones are not tried again, since they come again.
 */
export const queueOptions: Readonly<Record<(typeof queues)[keyof typeof queues], Omit<Queue, "name">>> = {
  [queues.renderFeed]: { policy: "short" },
  [queues.renderStaleFeeds]: { policy: "stately" },
  [queues.deliver]: { policy: "short", retryLimit: 0, deleteAfterSeconds: keptSeconds, heartbeatSeconds },
  [queues.deliverDue]: { policy: "short", retryLimit: 0, deleteAfterSeconds: keptSeconds },
  [queues.tellSteps]: { policy: "short", retryLimit: 0, deleteAfterSeconds: keptSeconds },
  [queues.sendMail]: { policy: "short", retryLimit: 12, retryDelay: 10, retryBackoff: true, retryDelayMax: 4 * 3_600, heartbeatSeconds },
  [queues.forgetMails]: { policy: "short", retryLimit: 8, retryDelay: 60, heartbeatSeconds },
  [queues.writeMails]: { policy: "short", retryLimit: 0, deleteAfterSeconds: keptSeconds },
  [queues.movePolicy]: { policy: "short", retryLimit: 50, retryDelay: 5, heartbeatSeconds },
  [queues.extendCalendars]: { policy: "stately" },
  [queues.removeTombstones]: { policy: "stately" },
  [queues.cleanUp]: { policy: "short" },
};

/** When the recurring ones run, in UTC. */
export const schedules: readonly (readonly [queue: string, cron: string])[] = [
  [queues.deliverDue, "* * * * *"],
  [queues.tellSteps, "* * * * *"],
  [queues.writeMails, "*/5 * * * *"],
  [queues.renderStaleFeeds, "*/5 * * * *"],
  [queues.extendCalendars, "17 3 * * *"],
  [queues.removeTombstones, "41 3 * * *"],
  [queues.cleanUp, "53 3 * * *"],
];

/** Schema of pg-boss's own tables. */
export const jobSchema = "pgboss";

export interface RenderFeedJob {
  organisation: string;
  feedId: string;
}

export interface DeliverJob {
  organisation: string;
  deliveryId: string;
}

export interface SendMailJob {
  organisation: string;
  mailId: string;
}

export interface MovePolicyJob {
  organisation: string;
  moveId: string;
}
