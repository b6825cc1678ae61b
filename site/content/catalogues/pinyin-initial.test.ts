import { expect, test } from 'vitest';
import { pinyinInitial } from './pinyin-initial.ts';

test.each([
  ['按', 'A'],
  ['帮', 'B'],
  ['穿', 'C'],
  ['地', 'D'],
  ['额', 'E'],
  ['辅', 'F'],
  ['感', 'G'],
  ['握', 'W'],
  ['精', 'J'],
  ['课', 'K'],
  ['联', 'L'],
  ['马', 'M'],
  ['能', 'N'],
  ['平', 'P'],
  ['铅', 'Q'],
  ['日', 'R'],
  ['术', 'S'],
  ['听', 'T'],
  ['学', 'X'],
  ['语', 'Y'],
  ['转', 'Z'],
])('%s stands under %s', (character, letter) => {
  expect(pinyinInitial(character)).toBe(letter);
});
