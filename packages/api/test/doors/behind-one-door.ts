/** Use-cases that only one door has, and why. A new one without a reason here fails. */
export const behindTrpcAlone: Readonly<Record<string, string>> = {
  sessionMe: "who is signed in, for the page that greets them: a key has no name and no page",
  setName: "the reader's own name: a key has none but the one that it was made with",
  setTimeZone: "the reader's own setting of their own session",
  actOnSteps: "rows that were ticked on a page; a program marks steps one by one, or records facts of many applications at once",
  quietClients: "two lists of a page; a program reads last_fact_at and next of the applications",
  doneToday: "what a page offers to undo; a program lists the facts of an application",
  snoozeChoices: "the days that a dialog offers; a program previews the pin that it means",
  loadDemoCast: "a look around for a person who has nobody yet: a program brings its own",
  digestSettings: "the reader's own mail of the day: a key gets none",
  setDigest: "the reader's own mail of the day: a key gets none",
  checkAuditLog: "a button of a page: every event carries its hash, and a program follows the chain itself",
  auditNames: "names beside the ids of a page; a program reads what the ids name",
  draftBoard: "a page of the dashboard: a program reads the drafts of a step, and the words that were kept",
};

export const behindRestAlone: Readonly<Record<string, string>> = {
  exportApplications: "a stream of lines for programs; the dashboard reads pages of the same list",
  receiveHook: "webhooks of other systems come over HTTP, signed over their bytes: no page sends one",
};
