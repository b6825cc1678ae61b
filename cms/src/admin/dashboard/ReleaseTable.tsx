import Link from 'next/link';
import { globalNames, isLocale, localeInfo } from '@ot/shared-types';
import type { Release } from '../../payload-types.ts';

type Refusal = NonNullable<Release['refusals']>[number];

/** The latest releases: when they went live, how much they changed, and what was refused. */
export function ReleaseTable({ releases }: { releases: Release[] }) {
  if (releases.length === 0) return <p>No release has been reported yet.</p>;
  return (
    <table className="dash-releases">
      <caption>Latest releases</caption>
      <thead>
        <tr>
          <th scope="col">Live at</th>
          <th scope="col">Took</th>
          <th scope="col">Pages</th>
          <th scope="col">Changed</th>
          <th scope="col">Refused, and why</th>
        </tr>
      </thead>
      <tbody>
        {releases.map((release) => (
          <tr key={release.id}>
            <th scope="row">{momentOf(release.liveAt)}</th>
            <td>{secondsOf(release)} s</td>
            <td>{release.pages}</td>
            <td>{release.changedPages}</td>
            <td>
              <Refusals refusals={release.refusals ?? []} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Refusals({ refusals }: { refusals: Refusal[] }) {
  if (refusals.length === 0) return <>Nothing</>;
  return (
    <ul>
      {refusals.map(({ id, collection, documentId, locale, field, message }) => (
        <li key={id}>
          <Link href={hrefOf(collection, documentId, locale)} prefetch={false}>
            {collection}, {isLocale(locale) ? localeInfo(locale).englishName : locale}
          </Link>
          : {field}: {message}
        </li>
      ))}
    </ul>
  );
}

function hrefOf(collection: string, id: string, locale: string): string {
  const isGlobal = globalNames.some((name) => name === collection);
  return `/admin/${isGlobal ? `globals/${collection}` : `collections/${collection}/${id}`}?locale=${locale}`;
}

const momentOf = (instant: string): string =>
  new Date(instant).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/London' });

const secondsOf = ({ startedAt, liveAt }: Release): string =>
  ((Date.parse(liveAt) - Date.parse(startedAt)) / 1000).toFixed(1);
