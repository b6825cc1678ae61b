import { redirect } from 'next/navigation';

/** The CMS has no front page: families read the published site. */
export default function Page() {
  redirect('/admin');
}
