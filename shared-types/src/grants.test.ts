import { expect, test } from 'vitest';
import { hashOfToken, isToken, makeToken, TokenHashSchema } from './grants.ts';

test('tokens are 256 random bits, and no two are alike', () => {
  const tokens = Array.from({ length: 1000 }, makeToken);
  expect(new Set(tokens).size).toBe(1000);
  expect(tokens.every((token) => isToken(token) && Buffer.from(token, 'base64url').length === 32)).toBe(true);
});

test('what is kept of a token is not the token', () => {
  const token = makeToken();
  expect(hashOfToken(token)).not.toContain(token);
  expect(TokenHashSchema.safeParse(hashOfToken(token)).success).toBe(true);
});

test.each(['', 'advice', `${makeToken()}x`, makeToken().slice(1), `${makeToken().slice(1)}.`, `${makeToken()}\n`])(
  'no token: %j',
  (text) => {
    expect(isToken(text)).toBe(false);
  },
);
