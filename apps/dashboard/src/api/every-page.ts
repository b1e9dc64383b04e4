import type { AppRouter } from "@tact/api";
import type { Page } from "@tact/api/views";
import { queryOptions } from "@tanstack/react-query";
import type { TRPCClient } from "@trpc/client";

const limit = 100;

/** Reads a list to its end, page after page. */
async function everyPage<Item>(read: (page: { limit: number; cursor?: string }) => Promise<Page<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read(cursor === null ? { limit } : { limit, cursor });
    all.push(...page.data);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
}

type Api = TRPCClient<AppRouter>;

// The keys begin as those of the lists do, so that what makes a list stale makes these stale too.

export const everyApplication = (api: Api) =>
  queryOptions({
    queryKey: [["applications", "list"], { every: true }],
    queryFn: () => everyPage((page) => api.applications.list.query(page)),
  });

export const everyClient = (api: Api) =>
  queryOptions({
    queryKey: [["clients", "list"], { every: true }],
    queryFn: () => everyPage((page) => api.clients.list.query(page)),
  });

export const everyFeed = (api: Api) =>
  queryOptions({
    queryKey: [["feeds", "list"], { every: true }],
    queryFn: () => everyPage((page) => api.feeds.list.query(page)),
  });

export const everyEmployer = (api: Api) =>
  queryOptions({
    queryKey: [["employers", "list"], { every: true }],
    queryFn: () => everyPage((page) => api.employers.list.query(page)),
  });

export const everyPolicy = (api: Api) =>
  queryOptions({
    queryKey: [["policies", "list"], { every: true }],
    queryFn: () => everyPage((page) => api.policies.list.query(page)),
  });

export const everyMember = (api: Api) =>
  queryOptions({
    queryKey: [["members", "list"], { every: true }],
    queryFn: () => everyPage((page) => api.members.list.query(page)),
  });

/** Every open step of one client. */
export const everyStepOf = (api: Api, clientId: string) =>
  queryOptions({
    queryKey: [["steps", "list"], { every: true, clientId }],
    queryFn: () => everyPage((page) => api.steps.list.query({ ...page, clientId })),
  });

/** Every application of one client, those that are put away too. */
export const everyApplicationOf = (api: Api, clientId: string) =>
  queryOptions({
    queryKey: [["applications", "list"], { every: true, clientId }],
    queryFn: () => everyPage((page) => api.applications.list.query({ ...page, clientId, archived: "include" })),
  });

export const everyApiKey = (api: Api) =>
  queryOptions({
    queryKey: [["apiKeys", "list"], { every: true }],
    queryFn: () => everyPage((page) => api.apiKeys.list.query(page)),
  });

export const everyWebhookEndpoint = (api: Api) =>
  queryOptions({
    queryKey: [["webhooks", "endpoints", "list"], { every: true }],
    queryFn: () => everyPage((page) => api.webhooks.endpoints.list.query(page)),
  });

export const everyHookSource = (api: Api) =>
  queryOptions({
    queryKey: [["hooks", "list"], { every: true }],
    queryFn: () => everyPage((page) => api.hooks.list.query(page)),
  });

/** What other systems told of and nobody could be matched to. */
export const everyUnmatchedObject = (api: Api) =>
  queryOptions({
    queryKey: [["hooks", "objects"], { every: true }],
    queryFn: () => everyPage((page) => api.hooks.objects.query({ ...page, unmatched: true })),
  });

export const everyMemberInvitation = (api: Api) =>
  queryOptions({
    queryKey: [["members", "invitations", "list"], { every: true }],
    queryFn: () => everyPage((page) => api.members.invitations.list.query(page)),
  });
