import type { TextFault } from './text-fault.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const written = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${months}) (\\d{4})\\b`, 'gi');
/** Words that announce something to come; a date in a story or a review date may well be past. */
const announcing =
  /\b(?:will|next|upcoming|coming|book|join us|starts?|until|by|deadline|closes?|opens?|takes? place|available from|register)\b/i;
const looksBack =
  /\b(?:reviewed|updated|published|was|were|had|since|founded|prepared|checked|written|approved|translated)\b/i;

/** Announcements whose day has passed. */
export function checkPastDates(text: string, today: Date): TextFault[] {
  return [...text.matchAll(written)].flatMap(([date, day, month, year]) => {
    const when = new Date(`${String(day)} ${String(month)} ${String(year)} 23:59 UTC`);
    const sentence = sentenceAround(text, date);
    if (Number.isNaN(when.getTime()) || when >= today) return [];
    if (!announcing.test(sentence) || looksBack.test(sentence)) return [];
    return [
      {
        rule: 'date-passed' as const,
        excerpt: date,
        what: `${date} has passed, and the text speaks as if it were to come.`,
      },
    ];
  });
}

function sentenceAround(text: string, part: string): string {
  return text.split(/(?<=[.!?])\s+/).find((sentence) => sentence.includes(part)) ?? text;
}
