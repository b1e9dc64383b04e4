import { redirect } from "next/navigation";

/** Keys stood here once: old links still lead to them. */
export default function Keys() {
  redirect("/developers");
}
