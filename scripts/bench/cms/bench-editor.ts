import { setTimeout as pause } from 'node:timers/promises';
import { demoUsers } from '../../demo-users.ts';
import type { Environment } from '../../environment.ts';

/** A piece of advice, by what its page and its form are found. */
export interface Advice {
  id: string;
  slug: string;
}

/** Somebody who works in the CMS, over the addresses that the screens use. */
export class BenchEditor {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  private constructor(url: string, token: string) {
    this.#url = url;
    this.#headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json', Origin: url };
  }

  static async signIn({ CMS_URL, DATA_DIR }: Environment): Promise<BenchEditor> {
    const { email, password } = demoUsers(DATA_DIR).find(({ role }) => role === 'editor') ?? {};
    const body = JSON.stringify({ email, password });
    const headers = { 'Content-Type': 'application/json', Origin: CMS_URL };
    const response = await fetch(`${CMS_URL}/api/users/login`, { method: 'POST', headers, body });
    const { token } = (await response.json()) as { token?: string }; // as Payload documents its answer
    if (token === undefined) throw new Error(`The demo editor cannot sign in: status ${response.status}.`);
    return new BenchEditor(CMS_URL, token);
  }

  /** Published advice from all over the collection. */
  async someAdvice(count: number): Promise<Advice[]> {
    const response = await this.#ask(`/api/advice?where[_status][equals]=published&limit=${count}&depth=0&sort=-slug`);
    return ((await response.json()) as { docs: Advice[] }).docs; // as Payload documents its answer
  }

  /** A screen as the browser asks for it. */
  async look(path: string): Promise<void> {
    await (await this.#ask(path)).text();
  }

  /** Keeps a sentence in the draft, as the form does by itself. Answers how long that took. */
  save({ id }: Advice, summary: string): Promise<number> {
    return this.#change(`/api/advice/${id}?draft=true&autosave=true&locale=en&depth=0`, { summary });
  }

  publish({ id }: Advice, summary: string): Promise<number> {
    return this.#change(`/api/advice/${id}?locale=en&depth=0`, { summary, _status: 'published' });
  }

  /** Saves something every ten seconds until it is stopped. */
  async workOn(advice: Advice, signal: AbortSignal): Promise<void> {
    const isStopped = () => signal.aborted;
    await pause(Math.random() * 10_000);
    for (let round = 0; !isStopped(); round += 1) {
      await this.save(advice, `Draft number ${round}.`);
      await pause(10_000, undefined, { signal }).catch(() => undefined);
    }
  }

  async #change(path: string, data: object): Promise<number> {
    const [address = ''] = path.split('?');
    const startedFrom: unknown = await (await this.#ask(`${address}?draft=true&locale=en&depth=0`)).json();
    const started = performance.now();
    await this.#ask(path, { method: 'PATCH', body: JSON.stringify({ ...data, startedFrom }) });
    return performance.now() - started;
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(`${this.#url}${path}`, { ...init, headers: this.#headers });
    if (response.ok) return response;
    throw new Error(`${path} answers ${response.status}: ${(await response.text()).slice(0, 300)}`);
  }
}
