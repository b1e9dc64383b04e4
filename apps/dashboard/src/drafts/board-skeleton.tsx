import { Bone } from "../kit/page-states.tsx";

/** The shape of the page while its first data is on its way. */
export function BoardSkeleton() {
  return (
    <div className="flex h-full" aria-hidden="true">
      <div className="flex min-w-0 flex-1 flex-col lg:max-w-[32rem] lg:border-r lg:border-line">
        <div className="flex flex-col gap-2.5 px-4 pt-5 pb-4 md:px-6 md:pt-4">
          <Bone className="h-8 w-32" />
          <Bone className="h-5 w-72 max-w-full" />
          <Bone className="h-7 w-96 max-w-full" />
        </div>
        <div className="border-t border-line">
          {[...Array(8).keys()].map((line) => (
            <div key={line} className="flex h-14.5 items-center gap-3 border-b border-line px-4 md:px-6">
              <Bone className="size-8 rounded-full" />
              <div className="flex flex-1 flex-col gap-1.5">
                <Bone className="h-4 w-1/2" />
                <Bone className="h-4 w-3/4" />
              </div>
            </div>
          ))}
        </div>
      </div>
      <div className="hidden flex-1 px-6 pt-4 lg:block">
        <Bone className="mx-auto h-96 max-w-[52rem] rounded-12" />
      </div>
    </div>
  );
}
