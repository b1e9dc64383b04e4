/** What Tact tells an endpoint. `type` says which it is. */
export interface WebhookEvent {
  type: string;
  [field: string]: unknown;
}
