import { choosePolicy, getPolicy, listPolicies, newPolicyEdition } from "../../use-cases/policies.ts";
import { simulatePolicy } from "../../use-cases/simulate-policy.ts";
import { policyView, simulationView } from "../../views/policy.ts";
import { exampleIds } from "../example-ids.ts";
import { pageOfAnswers } from "../answers.ts";
import { type RestRoute, route } from "../route.ts";

const example = {
  id: "pol_01kb3v9q6efkkt6v6kzg5d2m3x",
  edition: "2",
  name: "More patient",
  base: "standard",
  overrides: { minimum_gap: 4 },
  valid_from: "2026-11-24T14:00:00.000Z",
  created_at: "2026-11-24T14:00:00.000Z",
  applications: 12,
  chosen: false,
  clients: [{ id: exampleIds.client, name: "Maya Okafor" }],
  parameters: { minimum_gap: { value: 4, unit: "business-days", least: 1, most: 20, meaning: "between one enquiry and the next", own: true, usual: 3, basis: { by: "ours", text: "Fewer than three working days give nobody time to answer.", source: null } } },
};
const policy = { name: "Policy", schema: policyView, example };

/** Policies: what plans are made with. */
export const policyRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/policies",
    operationId: "listPolicies",
    useCase: listPolicies,
    summary: "List policies",
    description: "Those that come with Tact in their newest edition, then every edition of your own.",
    answer: pageOfAnswers(policy),
  }),
  route({
    method: "get",
    path: "/policies/{policy_id}",
    operationId: "getPolicy",
    useCase: getPolicy,
    summary: "Read a policy",
    description: "The edition that is named, or the newest that is in force, with every value and its bounds.",
    answer: policy,
  }),
  route({
    method: "post",
    path: "/policies",
    operationId: "newPolicyEdition",
    useCase: newPolicyEdition,
    summary: "Add an edition of a policy",
    description: "Of a policy of yours, or the first of a new one. Plans stay as they are until their applications are moved to it.",
    body: { name: "NewPolicyEdition", example: { name: "More patient", base: "standard", overrides: { minimum_gap: 4 } } },
    answer: policy,
    status: 201,
    location: ({ id, edition }) => `/policies/${id}?edition=${edition}`,
    refusals: { 404: "There is no such policy of yours." },
  }),
  route({
    method: "post",
    path: "/policies/choose",
    operationId: "choosePolicy",
    useCase: choosePolicy,
    summary: "Choose a policy",
    description: "What new applications are planned with: those of one client, or of everybody who has no choice of their own. Answers with the policy that holds now.",
    body: { name: "PolicyChoice", example: { policy_id: "reserved" } },
    answer: policy,
    refusals: { 404: "There is no such policy in force, or no such client." },
  }),
  route({
    method: "post",
    path: "/policies/simulate",
    operationId: "simulatePolicy",
    useCase: simulatePolicy,
    summary: "Simulate a policy",
    description: "What a policy would do to the caseload, a page of applications at a time: who would have another plan, and by how much. Nothing is stored.",
    body: { name: "PolicyToSimulate", example: { base: "standard", overrides: { minimum_gap: 5 }, limit: 50 } },
    answer: {
      name: "Simulation",
      schema: simulationView,
      example: { looked: 50, moving: 0, steps: { sooner: 0, later: 0, added: 0, dropped: 0 }, refused: [], data: [], next_cursor: null },
    },
    refusals: { 404: "There is no such policy, or no such edition of it." },
  }),
];
