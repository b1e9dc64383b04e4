import { SheetSkeleton } from "../../../src/shell/sheet-skeleton.tsx";

export default SheetSkeleton;
