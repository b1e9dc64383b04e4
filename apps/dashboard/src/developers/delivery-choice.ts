import type { DeliveryView } from "@tact/api/views";

export const deliveryStatuses = ["pending", "succeeded", "failed", "cancelled"] as const satisfies readonly DeliveryView["status"][];

/** Which deliveries are shown, as it stands in the address. */
export interface DeliveryChoice {
  endpointId?: string | undefined;
  status?: DeliveryView["status"] | undefined;
}

/** Reads an address; what makes no sense in it is left out. */
export function readDeliveryChoice(params: { get: (name: string) => string | null }): DeliveryChoice {
  const endpointId = params.get("endpoint");
  const status = deliveryStatuses.find((one) => one === params.get("status"));
  return { ...(endpointId === null || !/^[\w-]{1,128}$/.test(endpointId) ? {} : { endpointId }), ...(status === undefined ? {} : { status }) };
}

/** The address of a choice. */
export function pathOfDeliveries({ endpointId, status }: DeliveryChoice): string {
  const params = new URLSearchParams({ tab: "deliveries", ...(endpointId === undefined ? {} : { endpoint: endpointId }), ...(status === undefined ? {} : { status }) });
  return `/developers?${params.toString()}`;
}
