import type { JobSender } from "../src/use-cases/deps.ts";

/** For tests in which nobody works: what is left to the worker stays undone. */
export const noJobs: JobSender = {
  renderFeeds: async () => undefined,
  deliver: async () => undefined,
  sendMails: async () => undefined,
  forgetMails: async () => undefined,
  movePolicy: async () => undefined,
};
