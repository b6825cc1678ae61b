import { Server } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** The header in which this process tells itself who asks; one that a client sends is overwritten. */
const header = 'x-client-address';

/**
 * The proxies whose word counts (`TRUSTED_PROXIES`): addresses and networks such as `127.0.0.1, 10.0.0.0/8`, with commas.
 * Throws a sentence for whoever set it.
 */
export function proxiesOf(setting: string | undefined): BlockList {
  const proxies = new BlockList();
  for (const entry of (setting ?? '').split(',').map((part) => part.trim())) {
    if (entry !== '') addProxy(proxies, entry);
  }
  return proxies;
}

function addProxy(proxies: BlockList, entry: string): void {
  const [address = '', length] = entry.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  const bits = Number(length);
  const fits = length === undefined || (/^\d+$/.test(length) && bits <= (family === 'ipv6' ? 128 : 32));
  if (isIP(address) === 0 || !fits)
    throw new Error(
      `TRUSTED_PROXIES must hold addresses or networks such as "127.0.0.1, 10.0.0.0/8", but it holds "${entry}". Correct it.`,
    );
  if (length === undefined) proxies.addAddress(address, family);
  else proxies.addSubnet(address, bits, family);
}

/** Who asks: the nearest address that is none of our proxies. What a stranger writes into the header counts for nothing. */
export function addressOf(remote: string, forwarded: string | undefined, proxies: BlockList): string {
  const route = [...(forwarded ?? '').split(',').map((part) => part.trim()), remote].map(plain);
  const isProxy = (address: string) =>
    isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  const stranger = route.findLastIndex((address) => !isProxy(address));
  const found = route[Math.max(stranger, 0)] ?? remote;
  return isIP(found) === 0 ? plain(remote) : found;
}

/** An IPv4 address as IPv6 writes it is the same address. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Notes with every request of this process who asks. Next shows routes neither the connection nor a way to ask for it; this is
 * how tracing tools see requests too.
 */
export function noteClientAddresses(proxies: BlockList): void {
  // `emit` is overloaded for every event, and is called with the server that it was called on: see `emit.call`.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const emit = Server.prototype.emit as (this: Server, event: string, ...given: unknown[]) => boolean;
  Server.prototype.emit = function (this: Server, event: string, ...given: unknown[]): boolean {
    const [request] = given;
    if (event === 'request' && isRequest(request)) {
      const forwarded = request.headers['x-forwarded-for'];
      request.headers[header] = addressOf(request.socket.remoteAddress ?? '', textOf(forwarded), proxies);
    }
    return emit.call(this, event, ...given);
  };
}

interface IncomingRequest {
  headers: Record<string, string | string[] | undefined>;
  socket: { remoteAddress?: string };
}

const isRequest = (value: unknown): value is IncomingRequest =>
  typeof value === 'object' && value !== null && 'headers' in value && 'socket' in value;

const textOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(',') : value;

/** Who asks, as `noteClientAddresses` noted it; “unknown” in commands. */
export function clientAddress(headers: Headers): string {
  return headers.get(header) ?? 'unknown';
}
