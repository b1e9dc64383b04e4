import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isSignedOut, refusalOf } from "./refusal.ts";

/** Refusals are answers and are not asked for again; a server that cannot be reached is, twice. */
const worthRetrying = new Set(["unreachable", "internal-error", "database-unavailable", "too-many-requests"]);

/**
 * The cache of one browser tab, or of one request on the server.
 * @param onSignedOut what to do when an answer says that the session has ended
 */
export function makeQueryClient(onSignedOut: () => void = () => undefined): QueryClient {
  const onError = (error: unknown) => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        networkMode: "always",
        retry: (count, error) => count < 2 && worthRetrying.has(refusalOf(error).code),
      },
      // Offline, an act fails at once and is told so; it does not wait to happen later, behind the back of whoever did it.
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
