import { Bone } from "../kit/page-states.tsx";

/** The geometry of the Policies page: the list, sentences, and what they would do. */
export function PoliciesSkeleton() {
  return (
    <div className="appear-late flex h-full flex-col" aria-busy="true">
      <div className="px-4 pt-5 pb-4 md:px-6 md:pt-4">
        <Bone className="h-8 w-36" />
        <Bone className="mt-2 h-4 w-96 max-w-full" />
      </div>
      <div className="flex min-h-0 flex-1 border-t border-line max-xl:flex-col">
        <div className="w-[216px] shrink-0 border-line px-4 py-4 max-xl:hidden xl:border-r">
          {Array.from({ length: 4 }, (_, i) => (
            <Bone key={i} className="mb-2 h-7 w-full" />
          ))}
        </div>
        <div className="min-w-0 flex-1 px-4 py-5 md:px-7">
          <Bone className="h-7 w-48" />
          <Bone className="mt-2 mb-8 h-4 w-80 max-w-full" />
          {Array.from({ length: 7 }, (_, i) => (
            <Bone key={i} className="mb-6 h-6 w-full max-w-[46rem]" />
          ))}
        </div>
        <div className="w-[400px] shrink-0 border-line bg-canvas px-5 py-5 max-xl:hidden xl:border-l">
          <Bone className="h-4 w-32" />
          <Bone className="mt-4 h-8 w-full" />
          <Bone className="mt-4 h-24 w-full" />
        </div>
      </div>
    </div>
  );
}
