/** The pattern of what did not come about, for the plots: defined once on the page. */
export function Hatching() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <pattern id="insight-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="fill-surface" />
          <rect width="1.5" height="5" className="fill-ink-3" />
        </pattern>
      </defs>
    </svg>
  );
}
