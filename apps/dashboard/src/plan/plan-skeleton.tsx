import { Bone } from "../kit/page-states.tsx";

/** The geometry of a plan while it is on its way. */
export function PlanSkeleton() {
  return (
    <div className="appear-late flex h-full max-xl:flex-col" aria-busy="true">
      <div className="min-w-0 flex-1 px-4 pt-16 md:px-7">
        <div className="flex items-center gap-4">
          <Bone className="size-11 rounded-full" />
          <Bone className="h-9 w-80 max-w-[60%]" />
        </div>
        <Bone className="mt-6 h-[52px] w-full rounded-8" />
        <Bone className="mt-10 h-6 w-48" />
        <Bone className="mt-6 h-56 w-full rounded-12" />
        <Bone className="mt-6 h-10 w-full" />
        <Bone className="mt-4 h-10 w-full" />
      </div>
      <div className="hidden w-[340px] border-l border-line bg-canvas p-5 xl:block">
        <Bone className="h-40 w-full rounded-12" />
        <Bone className="mt-8 h-48 w-full" />
      </div>
    </div>
  );
}
