import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteServer } from '../publisher/serve/site-server.ts';

/** A web server that serves a web root as it is shipped. */
export interface WebServer {
  url: string;
  /** The preview, which nothing answers behind it. */
  previewUrl: string;
  /** Everything that it has written down. */
  logs: () => string;
  stop: () => Promise<void>;
}

export const webServerNames = ['serve', 'nginx', 'caddy'] as const;
export type WebServerName = (typeof webServerNames)[number];

/** Whether this machine has the server; our own is always there. */
export function isInstalled(name: WebServerName): boolean {
  if (name === 'serve') return true;
  try {
    execFileSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Starts a server with its shipped configuration, in which only the marked lines are changed. */
export async function startWebServer(name: WebServerName, root: string): Promise<WebServer> {
  if (name === 'serve') return startOurs(root);
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const [port, previewPort] = [await freePort(), await freePort()];
  const shipped = readFileSync(join(import.meta.dirname, '..', 'deploy', fileNames[name]), 'utf8');
  const changed = shipped
    .replaceAll('/srv/site/current', root)
    .replaceAll('/var/log/nginx', folder)
    .replaceAll('127.0.0.1:4322', '127.0.0.1:1');
  const process =
    name === 'nginx'
      ? runNginx(folder, changed, { port, previewPort })
      : runCaddy(folder, changed, { port, previewPort });
  const url = `http://127.0.0.1:${port}`;
  let said = '';
  process.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const files = () => readdirSync(folder).filter((file) => file.endsWith('.log'));
  const logs = () =>
    said +
    files()
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('');
  const stop = async () => {
    if (process.exitCode === null) {
      process.kill('SIGTERM');
      await once(process, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(process, url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, previewUrl: `http://127.0.0.1:${previewPort}`, logs, stop };
}

const fileNames = { nginx: 'nginx.conf', caddy: 'Caddyfile' };

interface Ports {
  port: number;
  previewPort: number;
}

function runNginx(folder: string, shipped: string, { port, previewPort }: Ports): ChildProcess {
  const [site = '', preview = ''] = shipped.split(/(?=server_name preview)/);
  // The preview's "listen" is the last one before its name.
  const at = site.lastIndexOf('listen 80;');
  const listening = (text: string, number: number) => text.replace('listen 80;', `listen 127.0.0.1:${number};`);
  const own = listening(site.slice(0, at), port) + listening(site.slice(at), previewPort) + preview;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(join(folder, 'site.conf'), own);
  // As Debian's own file does before it includes what is in conf.d.
  const main = `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { }
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
${temporary.join(' ')}
include ${folder}/site.conf; }
`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  return spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function runCaddy(folder: string, shipped: string, { port, previewPort }: Ports): ChildProcess {
  const own = shipped
    .replace(/^preview\.example\.org/m, `http://127.0.0.1:${previewPort}`)
    .replace(/^example\.org/m, `http://127.0.0.1:${port}`);
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, own.replace(/^\{$/m, '{\n\tadmin off'));
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function untilItAnswers(process: ChildProcess, url: string): Promise<void> {
  let said = '';
  process.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  for (let tries = 0; tries < 200; tries += 1) {
    if (process.exitCode !== null) break;
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The web server did not start: ${said}`);
}

async function startOurs(root: string): Promise<WebServer> {
  const server = siteServer(root, { https: true }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  const url = `http://127.0.0.1:${portOf(server)}`;
  return { url, previewUrl: url, logs: () => '', stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function portOf(server: Pick<Server, 'address'>): number {
  // A server that listens on a port has an address with a port.
  return (server.address() as AddressInfo).port;
}
