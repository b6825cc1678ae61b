import type { ExportedEntry } from '@ot/shared-types';
import { anExportedEntry, mediaExample } from '@ot/shared-types/examples';
import type { FakeCms } from '@ot/site/tests/fake-cms.ts';
import { settings } from '@ot/site/tests/publishing.ts';

/** Pieces of advice that come, change, move and go. */
const adviceCount = 12;

/** Every kind of change that editors make, in an order that follows from the random numbers. */
export function randomChange(cms: FakeCms, round: number, random: () => number): void {
  const changes = [
    changeAdvice,
    changeAdvice,
    withdrawAdvice,
    moveAdvice,
    renameService,
    switchLanguages,
    changeTerm,
    changeContact,
    replacePicture,
    changeTopic,
  ];
  changes[Math.floor(random() * changes.length)]?.({ cms, round, number: 3 + Math.floor(random() * adviceCount) });
}

interface Given {
  cms: FakeCms;
  round: number;
  /** Of a piece of advice. */
  number: number;
}

const at = (round: number) => new Date(Date.parse('2026-01-01T09:00:00.000Z') + round * 1000).toISOString();
const saved = (entry: ExportedEntry, round: number): ExportedEntry => ({ ...entry, updatedAt: at(round) });

function advice({ number, round }: Given, slug = `advice-${number}`): ExportedEntry {
  const title = `Advice ${number}, version ${round}`;
  const translations = round % 2 === 0 ? { pl: { title: `Porada ${number}, wersja ${round}` } } : {};
  return saved(anExportedEntry('advice', { changes: { id: `advice-${number}`, slug, title }, translations }), round);
}

function changeAdvice(given: Given): void {
  given.cms.publish(advice(given));
}

function withdrawAdvice({ cms, number }: Given): void {
  cms.unpublish('advice', `advice-${number}`);
}

function moveAdvice(given: Given): void {
  const { cms, number, round } = given;
  cms.publish(advice(given, `moved-${number}-${round}`));
  const to = { collection: 'advice' as const, id: `advice-${number}` };
  cms.addRedirect({ id: `redirect-${round}`, from: `/advice/advice-${number}`, to });
}

function renameService({ cms, round }: Given): void {
  cms.publishGlobal({ ...settings({ serviceName: `Service ${round}` }), updatedAt: at(round) });
}

function switchLanguages({ cms, round }: Given): void {
  const liveLanguages = round % 2 === 0 ? (['en', 'pl', 'ur'] as const) : (['en', 'ur'] as const);
  cms.publishGlobal({ ...settings({ liveLanguages: [...liveLanguages] }), updatedAt: at(round) });
}

function changeTerm({ cms, round }: Given): void {
  cms.publish(saved(anExportedEntry('glossary', { changes: { definition: `The meaning, version ${round}.` } }), round));
}

function changeContact({ cms, round }: Given): void {
  if (round % 3 === 0) cms.unpublish('contact-points', 'contact-1');
  else cms.publish(saved(anExportedEntry('contact-points'), round));
}

function replacePicture({ cms, round }: Given): void {
  const languages = { en: { translation: null, content: mediaExample } };
  cms.publishMedia({ id: 'media-1', updatedAt: at(round), languages }, { 'threading-400.webp': `Picture ${round}` });
}

function changeTopic({ cms, round }: Given): void {
  cms.publish(saved(anExportedEntry('topics', { changes: { title: `Topic, version ${round}` } }), round));
}
