import Link from 'next/link';
import { showMoment } from '../screen-parts/show-moment.ts';
import type { FindingLine } from './page-findings.ts';
import type { Findings } from './read-findings.ts';

/** Seen without opening anything; the rest is one step away. */
const shown = 5;

/** What is wrong with published pages, the gravest first, each with the way to its document, language and field. */
export function AccessibilityList({ findings }: { findings: Findings }) {
  const { lines, faulty } = findings;
  const rest = lines.slice(shown);
  return (
    <div className="dash-tasks">
      <h3>Accessibility {faulty > 0 && <span className="dash-count">{faulty}</span>}</h3>
      <LastChecked findings={findings} />
      {lines.length > 0 && <Lines lines={lines.slice(0, shown)} />}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Lines lines={rest} />
        </details>
      )}
    </div>
  );
}

function LastChecked({ findings: { lastChecked, isSilent, pages, faulty, warned } }: { findings: Findings }) {
  if (lastChecked === null)
    return <p>No page was checked yet. The publisher checks pages after they go live, and all of them at night.</p>;
  return (
    <>
      {isSilent && (
        <p className="dash-silent">
          <strong>Nothing was checked for 48 hours.</strong> Ask whoever runs the site whether the publisher is at work
          and finds a browser.
        </p>
      )}
      <p>
        {pagesIn(pages)} checked, last at {showMoment(lastChecked)}.{' '}
        {faulty === 0 ? 'Nothing on them shuts people out.' : `${pagesIn(faulty)} with faults that shut people out.`}{' '}
        {warned > 0 && `${pagesIn(warned)} with warnings alone.`}
      </p>
    </>
  );
}

const pagesIn = (count: number): string => (count === 1 ? '1 page' : `${count.toLocaleString('en-GB')} pages`);

function Lines({ lines }: { lines: FindingLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.key}>
          <strong>{line.title}</strong> <span className="dash-kind">{line.kind}</span>
          <br />
          {countsOf(line)} in <Languages languages={line.languages} title={line.title} />
          <br />
          {line.what}
          {line.field !== null && <span className="dash-kind"> In: {line.field}.</span>}
        </li>
      ))}
    </ul>
  );
}

function Languages({ languages, title }: { languages: FindingLine['languages']; title: string }) {
  return languages.map(({ name, href }, index) => (
    <span key={href}>
      {index > 0 && ', '}
      <Link href={href} prefetch={false} aria-label={`${title} in ${name}`}>
        {name}
      </Link>
    </span>
  ));
}

function countsOf({ blocking, warnings }: FindingLine): string {
  const faults = blocking === 1 ? '1 fault' : `${blocking} faults`;
  const warned = warnings === 1 ? '1 warning' : `${warnings} warnings`;
  return [blocking > 0 && faults, warnings > 0 && warned].filter(Boolean).join(' and ');
}
