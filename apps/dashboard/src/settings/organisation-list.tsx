"use client";

import { useQuery } from "@tanstack/react-query";
import { refusalOf } from "../api/refusal.ts";
import { Badge } from "../kit/badge.tsx";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toast-store.ts";
import { settingsWords as w } from "../words/en-settings.ts";
import { changeAccount, ownOrganisations } from "./own-account.ts";
import { SettingsGroup } from "./settings-group.tsx";

async function workIn(id: string) {
  try {
    await changeAccount("organisation", { id });
    window.location.assign("/today");
  } catch (error) {
    showToast({ text: refusalOf(error).text, tone: "problem" });
  }
}

/** The organisations of a person who belongs to several, and in which of them they work. */
export function OrganisationList() {
  const organisations = useQuery(ownOrganisations);
  const list = organisations.data ?? [];
  if (list.length < 2) return null;

  return (
    <SettingsGroup title={w.organisations}>
      <p className="text-13 text-ink-3">{w.organisationsHint}</p>
      <ul className="rounded-8 border border-line">
        {list.map(({ id, name, current }) => (
          <li key={id} className="flex min-h-12 flex-wrap items-center justify-between gap-3 border-b border-line px-4 py-2 last:border-b-0">
            <bdi className="min-w-0 text-14 font-medium wrap-anywhere">{name}</bdi>
            {current ? (
              <Badge tone="quiet">{w.here}</Badge>
            ) : (
              <Button aria-label={w.workIn(name)} onClick={() => void workIn(id)}>
                {w.switchTo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </SettingsGroup>
  );
}
