import { type ComponentType, lazy, type LazyExoticComponent } from "react";

function untilLoaded(): Promise<void> {
  if (typeof window === "undefined" || document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => window.addEventListener("load", () => resolve(), { once: true }));
}

/**
 * A part of a page whose code comes once the page has loaded. The server writes it with the rest, so it is seen at once
 * and nothing moves; it begins to answer a moment later. Stands within a `Suspense` of its own geometry.
 */
export function lazyAfterLoad<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    await untilLoaded();
    return { default: await load() };
  });
}
