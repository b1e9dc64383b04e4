"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { everyWebhookEndpoint } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { SelectField } from "../kit/field.tsx";
import { EmptyState, Problem, StaleNotice } from "../kit/page-states.tsx";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { developerWords } from "../words/en-developers.ts";
import { type DeliveryChoice, deliveryStatuses, pathOfDeliveries, readDeliveryChoice } from "./delivery-choice.ts";
import { DeliveryLine } from "./delivery-line.tsx";
import { deliveryLog } from "./delivery-log.ts";
import { PartHead } from "./part-head.tsx";

const w = developerWords.deliveries;
/** How often the list is asked for again while something is on its way. */
const beat = 4000;

const choose = (choice: DeliveryChoice) => window.history.pushState(null, "", pathOfDeliveries(choice));

/** Events on their way to addresses: what came of each attempt, and what is sent again. */
export default function DeliveriesPart() {
  const api = useTRPCClient();
  const params = useSearchParams();
  const choice = useMemo(() => readDeliveryChoice(params), [params]);
  const endpoints = useQuery(everyWebhookEndpoint(api));
  const log = useInfiniteQuery({
    ...deliveryLog(api, choice),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.data.some(({ status }) => status === "pending") === true ? beat : false),
  });
  if (log.data === undefined) return log.error === null ? <SheetSkeleton /> : <Problem {...refusalOf(log.error)} onRetry={() => void log.refetch()} />;
  const urls = new Map((endpoints.data ?? []).map(({ id, url }) => [id, url]));
  const deliveries = log.data.pages.flatMap(({ data }) => data);
  const isFiltered = Object.keys(choice).length > 0;
  return (
    <>
      {log.isRefetchError && <StaleNotice />}
      <PartHead title={w.title} lead={w.lead}>
        <div className="flex flex-wrap gap-3">
          <SelectField className="w-64 max-w-full" label={w.endpoint} value={choice.endpointId ?? ""} onChange={({ target }) => choose({ ...choice, endpointId: target.value || undefined })}>
            <option value="">{w.everyEndpoint}</option>
            {[...urls].map(([id, url]) => (
              <option key={id} value={id}>
                {url}
              </option>
            ))}
            {choice.endpointId !== undefined && !urls.has(choice.endpointId) && <option value={choice.endpointId}>{w.gone}</option>}
          </SelectField>
          <SelectField
            className="w-44"
            label={w.status}
            value={choice.status ?? ""}
            onChange={({ target }) => choose({ ...choice, status: deliveryStatuses.find((one) => one === target.value) })}
          >
            <option value="">{w.everyStatus}</option>
            {deliveryStatuses.map((status) => (
              <option key={status} value={status}>
                {w.statuses[status]}
              </option>
            ))}
          </SelectField>
        </div>
      </PartHead>
      {deliveries.length === 0 ? (
        <EmptyState title={isFiltered ? w.none : w.empty} text={isFiltered ? w.noneText : w.emptyText}>
          {isFiltered && <Button onClick={() => choose({})}>{w.clear}</Button>}
        </EmptyState>
      ) : (
        <>
          <ul className="border-t border-line" aria-busy={log.isPlaceholderData || undefined}>
            {deliveries.map((delivery) => (
              <DeliveryLine key={delivery.id} delivery={delivery} url={urls.get(delivery.endpointId) ?? w.gone} />
            ))}
          </ul>
          <div className="flex flex-wrap items-center gap-3 px-4 py-4 md:px-6">
            {log.hasNextPage && (
              <Button disabled={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
                {log.isFetchingNextPage ? developerWords.loading : developerWords.older}
              </Button>
            )}
            <p role="status" className="text-13 text-ink-3">
              {w.shown(deliveries.length)}
            </p>
          </div>
        </>
      )}
    </>
  );
}
