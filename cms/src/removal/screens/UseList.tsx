import type { UseLine } from '../describe-uses.ts';

/** What uses something, each with the way to it and who sees it. Links open beside, so that nothing is lost here. */
export function UseList({ uses }: { uses: UseLine[] }) {
  return (
    <ul className="uses">
      {uses.map((use) => (
        <li key={`${use.collection}/${use.id}/${use.isScheduled}`}>
          <a href={use.href} target="_blank" rel="noreferrer">
            {use.title}
          </a>{' '}
          <span className="dash-kind">
            {use.kind}, {whereOf(use)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function whereOf({ isPublished, isScheduled, isNeeded }: UseLine): string {
  const where = isScheduled ? 'approved for later' : isPublished ? 'on the site' : 'a draft';
  return isNeeded ? `${where}, needs it` : where;
}
