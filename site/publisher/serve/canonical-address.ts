import { localeCodes, sourceLocale } from '@ot/shared-types';

/** Addresses that stand for the home page of a language, which has no name of its own. */
const homes = /^((?:\/[^/]+)?)\/index$/;

/**
 * The one address of what is asked for, however it was written: one slash between its parts and none at its end, no ".html",
 * small letters. Null where no page can have such an address. Whether there is a page is another question.
 */
export function canonicalAddress(asked: string): string | null {
  const decoded = decode(asked)?.replace(/\/{2,}/g, '/');
  if (decoded === undefined || !/^\/[A-Za-z0-9/_.-]*$/.test(decoded) || decoded.includes('/.')) return null;
  const trimmed = decoded.toLowerCase().replace(/(?:\.html|\/)+$/, '');
  const [, first = '', ...rest] = trimmed.split('/');
  const locale = localeCodes.find((code) => code !== sourceLocale && code.toLowerCase() === first);
  const address = locale === undefined ? trimmed : ['', locale, ...rest].join('/');
  const home = homes.exec(address)?.[1];
  const isHome = home === '' || (locale !== undefined && home === `/${locale}`);
  return (isHome ? home : address) || '/';
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
