/** Which part of a fact stands in a text. */
export type FactPart = "recipient" | "topic" | "value" | "decision-date" | "answer-date" | "reason" | "item" | "interview-day" | "person";

/** What a gap asks for. */
export type PlaceholderCode =
  | "name"
  | "topic"
  | "example"
  | "value"
  | "fit"
  | "reason"
  | "answer"
  | "item"
  | "phone-number"
  | "detail";
