import { beforeAll, describe, expect, it } from "vitest";
import { permissions } from "../../src/permissions.ts";
import { restRoutes } from "../../src/rest/rest-routes.ts";
import { appRouter } from "../../src/trpc/router.ts";
import type { ProcedureMeta } from "../../src/trpc/trpc.ts";
import { behindRestAlone, behindTrpcAlone } from "./behind-one-door.ts";
import { type Described, everyUseCase } from "./use-cases.ts";

const { _def: routed } = appRouter;
const procedures = Object.entries(routed.procedures as unknown as Record<string, { _def: { meta?: ProcedureMeta } }>).map(([path, { _def: made }]) => ({ path, meta: made.meta }));
const behindTrpc = new Set(procedures.map(({ meta }) => meta?.useCase));
const behindRest = new Set(restRoutes.flatMap(({ useCase, also = [] }) => [useCase, ...also].map(({ useCaseName }) => useCaseName)));

let useCases: Described[];
beforeAll(async () => void (useCases = await everyUseCase()));
const names = () => useCases.map(({ useCaseName }) => useCaseName);

type Door = ReadonlySet<string | undefined>;
type Reasons = Readonly<Record<string, string>>;

/** Use-cases that a door lacks, and nobody says why. */
const lonely = (door: Door, reasons: Reasons) => names().filter((name) => !door.has(name) && reasons[name] === undefined);
/** Reasons for a door that the use-case has, or for a use-case that there is not. */
const idle = (door: Door, reasons: Reasons) => Object.keys(reasons).filter((name) => door.has(name) || !names().includes(name));

describe("use-cases", () => {
  it("are called what they are exported as, and each name is given once", () => {
    expect(useCases.length).toBeGreaterThan(30);
    expect(useCases.filter(({ useCaseName, exported }) => useCaseName !== exported)).toEqual([]);
    expect(names().filter((name, index) => names().indexOf(name) !== index)).toEqual([]);
  });

  it("ask for a permission that there is", () => {
    const known = new Set<string>([...permissions, "signed-in", "open"]);
    expect(useCases.filter(({ permission }) => !known.has(permission))).toEqual([]);
  });

  it("that change something ask for more than to read", () => {
    expect(useCases.filter(({ kind, permission }) => kind === "command" && permission.endsWith(":read")).map(({ useCaseName }) => useCaseName)).toEqual([]);
  });

  it("stand behind both doors, or say why not", () => {
    expect({ missingOnRest: lonely(behindRest, behindTrpcAlone), missingOnTrpc: lonely(behindTrpc, behindRestAlone) }).toEqual({ missingOnRest: [], missingOnTrpc: [] });
  });

  it("give no reason for a door that they have, nor for one that does not exist", () => {
    expect([idle(behindRest, behindTrpcAlone), idle(behindTrpc, behindRestAlone)]).toEqual([[], []]);
  });
});

describe("doors", () => {
  it("hold nothing but use-cases", () => {
    expect(procedures.filter(({ meta }) => meta === undefined || !names().includes(meta.useCase)).map(({ path }) => path)).toEqual([]);
    expect([...behindRest].filter((name) => !names().includes(name))).toEqual([]);
  });
});
