/** For each Latin letter the first Chinese character, in pinyin order, whose sound begins with it. No sound begins with I, U or V. */
const firstCharacters: [letter: string, character: string][] = [
  ['A', '阿'],
  ['B', '八'],
  ['C', '嚓'],
  ['D', '哒'],
  ['E', '妸'],
  ['F', '发'],
  ['G', '旮'],
  ['H', '哈'],
  ['J', '讥'],
  ['K', '咔'],
  ['L', '垃'],
  ['M', '妈'],
  ['N', '拏'],
  ['O', '噢'],
  ['P', '妑'],
  ['Q', '七'],
  ['R', '呥'],
  ['S', '仨'],
  ['T', '他'],
  ['W', '穵'],
  ['X', '夕'],
  ['Y', '丫'],
  ['Z', '帀'],
];

const pinyin = new Intl.Collator('zh-Hans-CN');

/** The letter under which a Chinese character stands in a dictionary that is sorted by sound. */
export function pinyinInitial(character: string): string {
  const found = firstCharacters.findLast(([, first]) => pinyin.compare(character, first) >= 0);
  return found?.[0] ?? 'A';
}
