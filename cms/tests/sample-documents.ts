import { startCms, type Cms } from './start-cms.ts';
import type { Role } from '../src/access/roles.ts';

/** Rich text with one paragraph. */
export function someText(words: string) {
  return {
    root: {
      type: 'root',
      format: '' as const,
      indent: 0,
      version: 1,
      direction: 'ltr' as const,
      children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text: words, version: 1 }] }],
    },
  };
}

/** “Phone [contact] before 5pm.” */
export function aSentenceNaming(contactPoint: string) {
  const contact = {
    type: 'inlineBlock',
    version: 1,
    fields: { id: 'inline1', blockType: 'contact-point', contactPoint },
  };
  const [phone, before] = ['Phone ', ' before 5pm.'].map((text) => ({ type: 'text', text, version: 1 }));
  const { root } = someText('');
  return { root: { ...root, children: [{ type: 'paragraph', version: 1, children: [phone, contact, before] }] } };
}

export const aTopic = {
  title: 'Fine motor skills',
  summary: 'Small movements of hands and fingers.',
  pictogram: 'fine-motor' as const,
  whatItIs: someText('Using hands for small things.'),
  order: 1,
};

export const aContactPoint = { title: 'Advice line', phone: '01923 470680', menuPath: [{ key: '3' }], order: 1 };

export const aServicePage = {
  title: 'How we work',
  summary: 'What happens.',
  order: 1,
  area: 'Hertfordshire',
  body: [
    { blockType: 'text' as const, text: someText('In short.') },
    { blockType: 'do-dont' as const, dos: [{ text: 'Ask' }, { text: 'Wait' }], donts: [{ text: 'Worry' }] },
  ],
};

export const anAdvice = (topic: string) => ({
  title: 'Holding a pencil',
  summary: 'Short crayons make it easier.',
  topic,
  ageBands: ['5-7' as const],
  tier: 'universal' as const,
  strategies: [{ title: 'Draw', whatYouNeed: [{ text: 'Crayons' }], steps: [{ text: 'Sit.' }, { text: 'Draw.' }] }],
});

export const aPassword = 'lantern mossy violin quarry';

export interface SignedIn {
  id: string;
  /** Headers that sign a request in. */
  headers: Record<string, string>;
}

/** An empty CMS, and an editor who is signed in. */
export async function startWithEditor(): Promise<{ cms: Cms; editor: SignedIn }> {
  const cms = await startCms();
  return { cms, editor: await signInAs(cms, 'editor') };
}

/** A user of this role, signed in as over HTTP. */
export async function signInAs(cms: Cms, role: Role, languages: 'pl'[] = []): Promise<SignedIn> {
  const email = `${role}-${String(Math.random()).slice(2, 8)}@example.org`;
  const user = await cms.payload.create({
    collection: 'users',
    data: { email, name: role, role, languages, password: aPassword },
  });
  const { token } = await cms.payload.login({ collection: 'users', data: { email, password: aPassword } });
  return { id: user.id, headers: { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' } };
}
