import { startTransition, useEffect, useState } from "react";

/**
 * Whether the page has loaded: what can wait comes after that. It comes without haste: parts that the server wrote and whose
 * code is on its way stay as they stand until it is there.
 */
export function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const settle = () => startTransition(() => setLoaded(true));
    if (document.readyState === "complete") settle();
    else window.addEventListener("load", settle, { once: true });
    return () => window.removeEventListener("load", settle);
  }, []);
  return loaded;
}
