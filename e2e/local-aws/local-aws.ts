import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LocalAwsAdmin, localAwsAdmin } from './admin';
import { answerAdmin } from './answer-admin';
import { answerAws } from './answer-aws';
import type { CallLog } from './call-log';
import type { Answer } from './protocol/answer';
import type { SignedRequest } from './signature/signed-request';
import { keepWorld, readWorld, type WorldKeeper } from './state-file';
import { emptyWorld, nowOf, type World } from './world';

export type LocalAws = { url: string; port: number; admin: LocalAwsAdmin; close(): Promise<void> };

/** Starts an AWS on 127.0.0.1. With a state file it begins where the last one ended; without, it begins empty. Port 0 is any free one. */
export async function startLocalAws(options: { port?: number; stateFile?: string } = {}): Promise<LocalAws> {
  const world = options.stateFile === undefined ? emptyWorld() : await readWorld(options.stateFile);
  const keeper = options.stateFile === undefined ? null : keepWorld(world, options.stateFile);
  const log: CallLog = { calls: [] };
  const server = createServer((incoming, outgoing) => {
    serve(world, log, keeper, incoming, outgoing).catch((error: unknown) => {
      console.error('the local AWS failed', error);
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = addressOf(server.address());
  const url = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
    await keeper?.saved();
  };
  return { url, port, admin: localAwsAdmin(url), close };
}

const NOT_JSON: Answer = { status: 415, headers: {}, body: '' };
const BODY_BYTES_MOST = 16 * 1_024 * 1_024;

async function serve(
  world: World,
  log: CallLog,
  keeper: WorldKeeper | null,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = await readBody(incoming);
  if (body === null) return send(world, outgoing, { status: 413, headers: { Connection: 'close' }, body: '' });
  const [path = '/', query = ''] = splitOnce(incoming.url ?? '/');
  if (path.startsWith('/_local/')) {
    // A web page of another origin cannot send this type without asking first, and is never allowed to.
    const isJson = incoming.headers['content-type'] === 'application/json';
    const answer = isJson ? answerAdmin({ world, log }, path.slice('/_local/'.length), body.toString()) : NOT_JSON;
    await keeper?.saved();
    return send(world, outgoing, answer);
  }
  const request: SignedRequest = { method: incoming.method ?? 'GET', path, query, headers: headersOf(incoming), body };
  const answer = await answerAws(world, log, request);
  keeper?.changed();
  if (answer === null) incoming.socket.destroy();
  else send(world, outgoing, answer);
}

function send(world: World, outgoing: ServerResponse, answer: Answer): void {
  outgoing.sendDate = false;
  outgoing.writeHead(answer.status, {
    Date: new Date(nowOf(world)).toUTCString(),
    'Content-Length': Buffer.byteLength(answer.body),
    ...answer.headers,
  });
  outgoing.end(outgoing.req.method === 'HEAD' ? '' : answer.body);
}

/** The whole body; null when it is over the front end's limit. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    const piece = Buffer.from(chunk);
    bytes += piece.length;
    if (bytes <= BODY_BYTES_MOST) chunks.push(piece);
  }
  return bytes > BODY_BYTES_MOST ? null : Buffer.concat(chunks);
}

/** Repeated headers are joined by a comma alone, as the signature's rules have it. */
function headersOf(incoming: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(incoming.headersDistinct).map(([name, values]) => [name, (values ?? []).map((value) => value.trim()).join(',')]),
  );
}

function splitOnce(url: string): [string, string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('a server that listens on a port has a port');
  return address;
}
