"use client";

import { useState, useSyncExternalStore } from "react";
import { Choice } from "../kit/choice.tsx";
import { setSingleKeys, singleKeysOn, subscribeSingleKeys } from "../kit/single-keys.ts";
import { Switch } from "../kit/switch.tsx";
import { setTheme, type Theme } from "../kit/theme.ts";
import { settingsWords as w } from "../words/en-settings.ts";

/** What holds in this browser alone: light or dark, and whether single letters act. */
export function DeviceSettings({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState(theme);
  const keys = useSyncExternalStore(subscribeSingleKeys, singleKeysOn, () => true);
  return (
    <>
      <Choice
        legend={w.appearance}
        name="theme"
        value={chosen}
        options={(["system", "light", "dark"] as const).map((value) => ({ value, label: w.themes[value] }))}
        onChange={(next) => {
          setChosen(next);
          setTheme(next);
        }}
      />
      <Switch label={w.keys} hint={w.keysHint} checked={keys} onChange={setSingleKeys} />
    </>
  );
}
