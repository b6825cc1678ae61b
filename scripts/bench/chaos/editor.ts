import type { DemoUser } from '../../demo-users.ts';

/** A piece of advice as the CMS has acknowledged it. */
export interface Advice {
  id: string;
  slug: string;
  isPublished: boolean;
  /** Whether another document shows it: then the CMS does not let it go alone. */
  isUsed: boolean;
  /** The languages in which it is live. */
  languages: ('en' | 'pl')[];
  /** The one-line answer in the languages in which it was changed. */
  summaries: { en?: string; pl?: string };
}

const pauseAfterFailure = 150;
const longestPatience = 300_000;

/** Somebody who publishes over the CMS's own interface, and presses again until there is an answer. */
export class Editor {
  readonly #url: string;
  readonly #token: string;
  /** What has been changed, as it was acknowledged last. */
  readonly known: Advice[];
  repeated = 0;
  #round = 0;

  private constructor(url: string, token: string, known: Advice[]) {
    this.#url = url;
    this.#token = token;
    this.known = known;
  }

  static async signIn(url: string, users: DemoUser[]): Promise<Editor> {
    const { email, password } = users.find(({ role }) => role === 'editor') ?? {};
    const response = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const { token } = (await response.json()) as { token?: string }; // as Payload documents its answer
    if (token === undefined) throw new Error(`The demo editor cannot sign in: status ${response.status}.`);
    const known: Advice[] = [];
    for (const { id, slug, translation } of await adviceIn(url, token)) {
      const languages: Advice['languages'] = translation?.state === 'live' ? ['en', 'pl'] : ['en'];
      known.push({ id, slug, languages, isPublished: true, isUsed: await isUsed(url, token, id), summaries: {} });
    }
    // As many with a translation as there are, and a few others, those first that can be taken back.
    const [translated, others] = [known.filter(isTranslated), known.filter((advice) => !isTranslated(advice))];
    others.sort((one, other) => Number(one.isUsed) - Number(other.isUsed));
    return new Editor(url, token, [...translated, ...others.slice(0, 8)]);
  }

  /** Publishes other words in English or Polish, or takes a page back and publishes it again later. */
  async changeSomething(random: () => number): Promise<void> {
    this.#round += 1;
    const advice = this.known[Math.floor(random() * this.known.length)];
    if (!advice) throw new Error('There is no advice to change.');
    if (advice.isPublished && !advice.isUsed && random() < 0.3) {
      await this.#save(advice, 'en', { _status: 'draft' });
      advice.isPublished = false;
      return;
    }
    const locale = advice.languages[Math.floor(random() * advice.languages.length)] ?? 'en';
    const summary = locale === 'en' ? `Sentence number ${this.#round}.` : `Zdanie numer ${this.#round}.`;
    await this.#save(advice, locale, { summary, _status: 'published' });
    advice.isPublished = true;
    advice.summaries[locale] = summary;
  }

  async #save({ id }: Advice, locale: string, data: object): Promise<void> {
    const deadline = performance.now() + longestPatience;
    for (;;) {
      const problem = await this.#tryToSave(id, locale, data);
      if (problem === null) return;
      if (performance.now() > deadline) throw new Error(`After five minutes the CMS still does not save: ${problem}`);
      this.repeated += 1;
      await new Promise((resolve) => setTimeout(resolve, pauseAfterFailure));
    }
  }

  /** Null where the CMS has acknowledged it. */
  async #tryToSave(id: string, locale: string, data: object): Promise<string | null> {
    try {
      const address = `${this.#url}/api/advice/${id}?locale=${locale}&depth=0&fallback-locale=none`;
      const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${this.#token}` };
      const startedFrom: unknown = await (await fetch(`${address}&draft=true`, { headers })).json();
      const body = JSON.stringify({ ...data, startedFrom });
      const response = await fetch(address, { method: 'PATCH', headers, body });
      return response.ok ? null : `status ${response.status}: ${(await response.text()).slice(0, 300)}`;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

const isTranslated = ({ languages }: Advice) => languages.length > 1;

/** Whether another document uses it, drafts included. */
async function isUsed(url: string, token: string, id: string): Promise<boolean> {
  const found = await fetch(`${url}/api/publishing/uses/advice/${id}`, { headers: { Authorization: `JWT ${token}` } });
  return ((await found.json()) as { uses: unknown[] }).uses.length > 0; // as the CMS answers
}

interface PolishAdvice {
  id: string;
  slug: string;
  translation?: { state?: string } | null;
}

async function adviceIn(url: string, token: string): Promise<PolishAdvice[]> {
  const found = await fetch(`${url}/api/advice?locale=pl&fallback-locale=none&limit=100&depth=0&sort=slug`, {
    headers: { Authorization: `JWT ${token}` },
  });
  return ((await found.json()) as { docs: PolishAdvice[] }).docs; // as Payload documents its answer
}
