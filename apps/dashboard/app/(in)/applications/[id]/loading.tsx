import { PlanSkeleton } from "../../../../src/plan/plan-skeleton.tsx";

export default PlanSkeleton;
