/** The parts of the page, each at an address of its own. */
export const tabs = ["keys", "webhooks", "deliveries", "incoming"] as const;
export type Tab = (typeof tabs)[number];

/** The part that an address asks for; keys where it asks for none. */
export function tabOf(asked: string | null): Tab {
  return tabs.find((tab) => tab === asked) ?? "keys";
}

export const pathOfTab = (tab: Tab): string => (tab === "keys" ? "/developers" : `/developers?tab=${tab}`);
