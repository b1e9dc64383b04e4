import { about, dana, goodEnquiry, mail, type ReviewCase } from "./case.ts";

const bare = { candidate: undefined };

/** Whose name stands where. */
export const nameCases: readonly ReviewCase[] = [
  { it: "marks the name of another person of the panel", text: "Dear Lee,\n\nThank you for today.", context: { ...dana, ...bare }, finds: { "wrong-name": "Lee" } },
  { it: "marks the name of a stranger", text: "Hi Karen,\n\nThank you for today.", context: { ...dana, ...bare }, finds: { "wrong-name": "Karen" } },
  { it: "takes the family name as right", text: "Dear Ms Cho,\n\nThank you for today.", context: { ...dana, ...bare }, finds: {}, nearly: "wrong-name" },
  { it: "takes a right name in company as right", text: "Hi Dana and team,\n\nThank you for today.", context: { ...dana, ...bare }, finds: {}, nearly: "wrong-name" },
  { it: "judges no name where the recipient is not known", text: "Dear Karen,\n\nThank you for today.", finds: {}, nearly: "wrong-name" },
  { it: "marks a swapped letter in the name", text: "Dear Dnaa,\n\nThank you for today.", context: { ...dana, ...bare }, finds: { "misspelt-name": "Dnaa" } },
  { it: "marks a family name that is off by one", text: "Dear Jonas Webber,\n\nThank you for today.", context: { recipient: "Jonas Weber" }, finds: { "misspelt-name": "Webber" } },
  { it: "forgives an accent left out", text: "Dear Sofia,\n\nThank you for today.", context: { recipient: "Sofía Rojas" }, finds: {}, nearly: "misspelt-name" },
  { it: "marks “Sir or Madam”", text: "Dear Sir or Madam,\n\nThank you for today.", context: { ...dana, ...bare }, finds: { "missing-name": "Dear Sir or Madam" } },
  { it: "marks a message that greets nobody", text: "Thank you for today.", context: { ...dana, ...bare }, finds: { "missing-name": "Thank you for today." } },
  { it: "marks a greeting to “all” even where the recipient is not known", text: "Hi all,\n\nThank you for today.", finds: { "missing-name": "Hi all" } },
  { it: "lets a person be called All where that is the name", text: "Hello All,\n\nThank you for today.", context: { recipient: "Peter All" }, finds: {}, nearly: "missing-name" },
  { it: "lets a note without a known recipient begin as it likes", text: "Thank you for today.", finds: {}, nearly: "missing-name" },
  { it: "marks the company's name with a letter too many", text: mail("I enjoyed my visit to Northwwind."), context: dana, finds: { "company-misspelt": "Northwwind" } },
  { it: "marks the company's name in two words", text: mail("I enjoyed my visit to North Wind."), context: dana, finds: { "company-misspelt": "North Wind" } },
  { it: "marks the company's name without its capital", text: mail("I would like to work at northwind."), context: dana, finds: { "company-misspelt": "northwind" } },
  { it: "marks a slip in the first of two words", text: mail("I would like to work at Haldn Werke."), context: { ...dana, employer: "Halden Werke" }, finds: { "company-misspelt": "Haldn" } },
  { it: "marks the company's name in the plural", text: mail("I would like to work at Northwinds."), context: dana, finds: { "company-misspelt": "Northwinds" } },
  { it: "marks it inside a sentence too", text: mail("I would like Northwinds to know."), context: dana, finds: { "company-misspelt": "Northwinds" } },
  { it: "takes the company's name in the possessive as right", text: mail("I like Northwind's plans."), context: dana, finds: {}, nearly: "company-misspelt" },
  { it: "takes an address at the company for no slip", text: mail("You wrote from dana@northwind.example."), context: dana, finds: {}, nearly: "company-misspelt" },
  { it: "takes an ordinary word near a common company word for no slip", text: mail("Their stores and labs are close to the river."), context: { ...dana, employer: "Maple & Stone Labs" }, finds: {}, nearly: "company-misspelt" },
  { it: "marks a message without a signature", text: "Hello Dana,\n\nThank you for today.\n\nKind regards", context: dana, finds: { "missing-signature": "Kind regards" } },
  { it: "takes a first name as a signature", text: "Hello Dana,\n\nThank you for today.\n\nMaya", context: dana, finds: {}, nearly: "missing-signature" },
  { it: "asks no greeting and no signature of a note to oneself", text: "Ask when they will decide.", context: about("prepare-questions", { subject: "" }), finds: {}, nearly: "missing-signature" },
  { it: "marks an empty subject", text: goodEnquiry, context: about("decision-follow-up", { subject: " " }), finds: { "missing-subject": " " } },
  { it: "marks a subject that says nothing", text: goodEnquiry, context: about("decision-follow-up", { subject: "Re: Following up" }), finds: { "generic-subject": "Re: Following up" } },
  { it: "takes a subject with the role", text: goodEnquiry, context: about("decision-follow-up", { subject: "Analyst role: following up" }), finds: {}, nearly: "generic-subject" },
  { it: "takes a short subject as a subject", text: goodEnquiry, context: about("decision-follow-up", { subject: "Analyst" }), finds: {}, nearly: "missing-subject" },
];
