import { Bone } from "../kit/page-states.tsx";

/** The geometry of a page with a title and a list. */
export function SheetSkeleton() {
  return (
    <div className="appear-late px-4 pt-6 md:px-6" aria-busy="true">
      <Bone className="h-8 w-44" />
      <Bone className="mt-3 h-4 w-72 max-w-full" />
      <div className="mt-8 flex flex-col gap-3">
        {Array.from({ length: 8 }, (_, i) => (
          <Bone key={i} className="h-11 w-full" />
        ))}
      </div>
    </div>
  );
}
