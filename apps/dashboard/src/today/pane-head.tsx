import { Maximize2 } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Avatar } from "../kit/avatar.tsx";

/** Whose row it is, with the way to its page. */
export function PaneHead({
  name,
  under,
  href,
  open,
  children,
}: {
  name: string;
  under: string;
  href: string;
  /** What the way is called. */
  open: string;
  children?: ReactNode;
}) {
  return (
    <div className="flex items-center gap-3">
      <Avatar name={name} size={36} />
      <div className="min-w-0 flex-1">
        <p className="truncate text-14 font-semibold">
          <bdi>{name}</bdi>
        </p>
        <p className="line-clamp-2 text-12 text-ink-3">{under}</p>
      </div>
      {children}
      <Link
        href={href}
        prefetch={false}
        aria-label={open}
        title={open}
        className="inline-flex size-8 items-center justify-center rounded-8 text-ink-2 hover:bg-hover hover:text-ink"
      >
        <Maximize2 size={15} aria-hidden />
      </Link>
    </div>
  );
}
