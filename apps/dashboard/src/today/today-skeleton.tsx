import { Bone } from "../kit/page-states.tsx";

/** The geometry of Today while it is on its way. */
export function TodaySkeleton() {
  return (
    <div className="appear-late flex h-full" aria-busy="true">
      <div className="min-w-0 flex-1">
        <div className="px-4 pt-4 md:px-6">
          <Bone className="h-9 w-64 max-w-full" />
          <Bone className="mt-2 h-4 w-80 max-w-full" />
          <Bone className="mt-5 h-7 w-72 max-w-full" />
        </div>
        <div className="mt-3 h-9 border-y border-line bg-canvas" />
        {Array.from({ length: 9 }, (_, i) => (
          <div key={i} className="flex h-[58px] items-center gap-4 border-b border-line px-4 md:px-6">
            <Bone className="size-8 rounded-full" />
            <Bone className="h-7 w-36" />
            <Bone className="h-7 flex-1" />
            <Bone className="h-7 w-24" />
          </div>
        ))}
      </div>
      <div className="hidden w-[400px] border-l border-line px-5 pt-5 xl:block">
        <Bone className="h-9 w-60" />
        <Bone className="mt-5 h-7 w-40" />
        <Bone className="mt-4 h-7 w-full" />
        <Bone className="mt-8 h-40 w-full" />
      </div>
    </div>
  );
}
