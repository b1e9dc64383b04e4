import { TodaySkeleton } from "../../../src/today/today-skeleton.tsx";

export default TodaySkeleton;
