/** Words of the page of mails. See `en.ts`. */
export const outboxWords = {
  title: "Mails",
  lead: "Digests, reminders and invitations of the last 30 days. Where no mail server is set up they are files in .tact/outbox.",
  settings: "Your settings",
  digest: "A mail each morning",
  digestHint: (zone: string) => `What is late and due, on days that hold something. Hours are yours (${zone}).`,
  hour: "At",
  empty: "No mail yet",
  emptyText: "The first digest is written in the morning, at your own hour, on a day that holds something to do.",
  kinds: { digest: "Digest", reminder: "Reminder", invitation: "Invitation", security: "Security" },
  to: (address: string) => `To ${address}`,
  sent: (when: string) => `sent ${when}`,
  waiting: (when: string) => `written ${when}, not sent yet`,
  failed: (when: string, reason: string) => `written ${when}, not sent yet (${reason})`,
  secret: "This mail holds a link that only its reader may see.",
};
