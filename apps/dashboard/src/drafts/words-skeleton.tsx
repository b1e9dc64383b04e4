import { Bone } from "../kit/page-states.tsx";

/** The shape of the words of a step while they are on their way. */
export function WordsSkeleton() {
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex justify-between">
        <Bone className="h-4 w-20" />
        <Bone className="h-4 w-36" />
      </div>
      <Bone className="h-56 rounded-12" />
      <Bone className="h-8 w-40" />
    </div>
  );
}
