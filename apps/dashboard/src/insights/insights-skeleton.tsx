import { Bone } from "../kit/page-states.tsx";

/** The geometry of the Insights page: sentences, each with its plot. */
export function InsightsSkeleton() {
  return (
    <div className="appear-late flex h-full" aria-busy="true">
      <div className="min-w-0 flex-1">
        <div className="px-4 pt-5 pb-4 md:px-6 md:pt-4">
          <Bone className="h-8 w-36" />
          <Bone className="mt-2 h-4 w-96 max-w-full" />
          <Bone className="mt-4 h-8 w-72 max-w-full" />
        </div>
        {Array.from({ length: 3 }, (_, i) => (
          <div key={i} className="border-t border-line px-4 py-5 md:px-6">
            <Bone className="h-5 w-48" />
            <Bone className="mt-2 h-4 w-full max-w-[36rem]" />
            <Bone className="mt-5 h-24 w-full" />
          </div>
        ))}
      </div>
      <div className="w-[400px] shrink-0 border-l border-line bg-canvas max-xl:hidden" />
    </div>
  );
}
