'use client';
import Link from 'next/link';

/** In the menu, after the collections. */
export function HistoryLink() {
  return (
    <Link className="nav__link" href="/admin/history" prefetch={false}>
      What went live
    </Link>
  );
}
