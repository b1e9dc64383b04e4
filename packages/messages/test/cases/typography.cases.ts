import { about, dana, goodEnquiry, mail, type ReviewCase } from "./case.ts";

/** What the eye sees first. */
export const typographyCases: readonly ReviewCase[] = [
  { it: "marks a gap in brackets", text: mail("I keep thinking about [one thing you discussed]."), context: dana, finds: { "placeholder-left": "[one thing you discussed]" } },
  { it: "marks a gap in braces", text: mail("I would like to join {{company}} soon."), context: dana, finds: { "placeholder-left": "{{company}}" } },
  { it: "marks a gap in angles", text: mail("I would like to speak to <hiring manager> again."), context: dana, finds: { "placeholder-left": "<hiring manager>" } },
  { it: "marks a stand-in", text: mail("I can start on TBD, or a week later."), context: dana, finds: { "placeholder-left": "TBD" } },
  { it: "marks a gap in the subject", text: goodEnquiry, context: about("decision-follow-up", { subject: "[role]: any news?" }), finds: { "placeholder-left": "[role]" } },
  { it: "lets a figure in brackets be a note", text: mail("The study [1] is public."), context: dana, finds: {}, nearly: "placeholder-left" },
  { it: "lets an address in angles be an address", text: mail("Write to me at <maya@clients.example> if you like."), context: dana, finds: {}, nearly: "placeholder-left" },
  { it: "marks two exclamation marks", text: mail("Thank you! It was good to meet you!"), context: dana, finds: { "exclamation-marks": "!" } },
  { it: "lets one exclamation mark stand", text: mail("Thank you! It was good to meet you."), context: dana, finds: {}, nearly: "exclamation-marks" },
  { it: "counts no exclamation mark of a name", text: mail("I like Yahoo! Thank you for having me at Yahoo!"), context: { ...dana, employer: "Yahoo!" }, finds: {}, nearly: "exclamation-marks" },
  { it: "marks what follows the name of a signature", text: `${mail("It was good to meet you.")}!!!`, context: dana, finds: { "exclamation-marks": "!" } },
  { it: "marks what follows a name that ends with one", text: mail("I like the people at Yahoo!!! Thank you."), context: { ...dana, employer: "Yahoo!" }, finds: { "exclamation-marks": "!" } },
  { it: "marks shouted words", text: mail("I am VERY VERY glad."), context: dana, finds: { "all-capitals": "VERY" } },
  { it: "marks one long shouted word", text: mail("I am EXTREMELY glad."), context: dana, finds: { "all-capitals": "EXTREMELY" } },
  { it: "lets acronyms stand", text: mail("My work with SCRUM, HTML and NASA data is public."), context: dana, finds: {}, nearly: "all-capitals" },
  { it: "lets a company in capitals stand", text: mail("I liked the floor at NORDWERK."), context: { ...dana, employer: "NORDWERK" }, finds: {}, nearly: "all-capitals" },
  { it: "marks a smiling face", text: mail("See you soon 😊"), context: dana, finds: { emoji: "😊" } },
  { it: "lets a trade mark stand", text: mail("I know Windows™ and its rivals."), context: dana, finds: {}, nearly: "emoji" },
  { it: "marks a double space", text: mail("I liked  the floor."), context: dana, finds: { "untidy-spacing": "  " } },
  { it: "marks a space before a comma", text: mail("I liked the floor , and the view."), context: dana, finds: { "untidy-spacing": " ," } },
  { it: "lets .NET and dots stand", text: mail("I know .NET well, and so on."), context: dana, finds: {}, nearly: "untidy-spacing" },
  { it: "marks half a character", text: mail("I liked the floor \ud83d a lot."), context: dana, finds: { "unreadable-characters": "\ud83d" } },
  { it: "marks writing that is turned round", text: mail("I liked the \u202efloor."), context: dana, finds: { "unreadable-characters": "\u202e" } },
  { it: "lets Arabic be Arabic", text: mail("My name in my own writing is مايا."), context: dana, finds: {}, nearly: "unreadable-characters" },
];
