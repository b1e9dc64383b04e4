import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { locateDeliveriesDue } from "@tact/db";
import { openVault } from "../src/keys/sealed.ts";
import { type Permission, scopesOfKeys } from "../src/permissions.ts";
import { createApiKey } from "../src/use-cases/api-keys.ts";
import { type AttemptResult, attemptDelivery } from "../src/webhooks/attempt-delivery.ts";
import { thisNetwork } from "../src/webhooks/network.ts";
import { openTestHouse } from "./test-house.ts";

/** What a key for tests may be told. */
export interface KeyWish {
  scopes?: readonly Permission[];
  livemode?: boolean;
  /** Origins whose pages may use it. */
  origins?: readonly string[];
}

/** A house that answers on a port of this machine, as strangers see it. */
export async function serveTestHouse() {
  const house = await openTestHouse();
  const server = createServer(getRequestListener(house.app().fetch, { overrideGlobalObjects: false }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { scope } = await house.organisation();
  return {
    house,
    scope,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Makes a key of one organisation, the same each time; with every scope that keys can have unless told. */
    async key({ scopes = scopesOfKeys, livemode = true, origins = [] }: KeyWish = {}): Promise<string> {
      const { secret } = await createApiKey(house.deps, scope, { name: "Partner", scopes: [...scopes], livemode, origins: [...origins] });
      return secret;
    },
    /** Webhooks may go to this machine. */
    mayReachOwnNetwork() {
      Object.assign(house.deps, { vault: openVault("a secret key of tests, and of tests alone"), webhookReach: { allowPrivate: true } });
    },
    /** Makes one attempt at each delivery that is due, and tells what came of them. */
    async deliver(): Promise<AttemptResult[]> {
      const deps = { ...house.deps, network: thisNetwork({ ownNames: true }), chance: () => 0.5 };
      const due = await locateDeliveriesDue(house.deps.db, { at: house.deps.clock(), limit: 100 });
      return await Promise.all(due.map(({ organisation, id }) => attemptDelivery(deps, { organisation, deliveryId: id })));
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await house[Symbol.asyncDispose]();
    },
  };
}

export type ServedHouse = Awaited<ReturnType<typeof serveTestHouse>>;
