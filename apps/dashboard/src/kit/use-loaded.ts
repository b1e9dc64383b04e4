import { useEffect, useState } from "react";

/** Whether the page has loaded: what can wait comes after that. */
export function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const settle = () => setLoaded(true);
    if (document.readyState === "complete") settle();
    else window.addEventListener("load", settle, { once: true });
    return () => window.removeEventListener("load", settle);
  }, []);
  return loaded;
}
