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
  /** Sends the mails that are still to be sent: a safety net. */
  sendUnsentMails: "send-unsent-mails",
  /** Writes the morning's digests and reminders, each at its reader's hour. */
  writeMails: "write-mails",
  /** Moves applications to another edition of a policy, some at a time. */
  movePolicy: "move-policy",
  /** Carries on the moves that a worker left behind. */
  resumeMoves: "resume-moves",
  /** Extends calendars before they run out, and plans again what they carry. */
  extendCalendars: "extend-calendars",
  /** Removes tombstones of steps whose time is over. */
  removeTombstones: "remove-tombstones",
  /** Removes what has served its time. */
  cleanUp: "clean-up",
} as const;

/** Queues of which at most one job waits for each thing, however many work. The recurring ones run one at a time. */
export const queuesByKey: ReadonlySet<string> = new Set([queues.renderFeed, queues.deliver, queues.sendMail, queues.movePolicy]);

/** When the recurring ones run, in UTC. */
export const schedules: readonly (readonly [queue: string, cron: string])[] = [
  [queues.deliverDue, "* * * * *"],
  [queues.tellSteps, "* * * * *"],
  [queues.writeMails, "*/5 * * * *"],
  [queues.sendUnsentMails, "*/5 * * * *"],
  [queues.resumeMoves, "*/5 * * * *"],
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
