import { digestSettings, sessionMe, setDigest, setName, setTimeZone } from "../use-cases/session.ts";
import { procedure, router } from "./trpc.ts";

export const sessionRouter = router({
  me: procedure(sessionMe),
  setName: procedure(setName),
  setTimeZone: procedure(setTimeZone),
  digest: procedure(digestSettings),
  setDigest: procedure(setDigest),
});
