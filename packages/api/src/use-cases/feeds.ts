import type { Deps, Scope } from "./deps.ts";
import type { ById, NewFeed } from "./inputs.ts";
import type { FeedSecretView, FeedView } from "../views/index.ts";

export async function listFeeds(_deps: Deps, _scope: Scope): Promise<FeedView[]> {
  throw new Error("not built yet");
}

export async function createFeed(_deps: Deps, _scope: Scope, _input: NewFeed): Promise<FeedSecretView> {
  throw new Error("not built yet");
}

export async function rotateFeed(_deps: Deps, _scope: Scope, _input: ById): Promise<FeedSecretView> {
  throw new Error("not built yet");
}

export async function revokeFeed(_deps: Deps, _scope: Scope, _input: ById): Promise<FeedView> {
  throw new Error("not built yet");
}
