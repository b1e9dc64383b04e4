import { listFacts } from "../use-cases/list-facts.ts";
import { recordBulk } from "../use-cases/record-bulk.ts";
import { recordFacts, retractFact } from "../use-cases/record-facts.ts";
import { understandSentence } from "../use-cases/understand-sentence.ts";
import { procedure, router } from "./trpc.ts";

export const factsRouter = router({
  list: procedure(listFacts),
  record: procedure(recordFacts),
  bulk: procedure(recordBulk),
  retract: procedure(retractFact),
  understand: procedure(understandSentence),
});
