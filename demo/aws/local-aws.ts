import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { type LocalAwsAdmin, localAwsAdmin } from './admin';
import { answerAdmin } from './admin-verbs';
import { answerAws, type CallLog } from './answer-aws';
import type { HttpAnswer } from './protocol';
import type { SignedRequest } from './signature';
import { type AwsState, emptyState, nowOf } from './state';

export type LocalAws = { url: string; port: number; admin: LocalAwsAdmin; close(): Promise<void> };

/** The file that keeps the state: `changed` writes it soon, `saved` waits until what is known now is on the disk. */
type StateFile = { changed(): void; saved(): Promise<void> };

/** Starts an AWS on 127.0.0.1. With a state file it begins where the last one ended; without, it begins empty. Port 0 is any free one. */
export async function startLocalAws(options: { port?: number; stateFile?: string } = {}): Promise<LocalAws> {
  const state = options.stateFile === undefined ? emptyState() : await readState(options.stateFile);
  const file = options.stateFile === undefined ? null : keepState(state, options.stateFile);
  const log: CallLog = { calls: [] };
  const server = createServer((incoming, outgoing) => {
    serve(state, log, file, incoming, outgoing).catch((error: unknown) => {
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
    await file?.saved();
  };
  return { url, port, admin: localAwsAdmin(url), close };
}

const NOT_JSON: HttpAnswer = { status: 415, headers: {}, body: '' };

const BODY_BYTES_MOST = 16 * 1_024 * 1_024;

async function serve(
  state: AwsState,
  log: CallLog,
  file: StateFile | null,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = await readBody(incoming);
  if (body === null) return send(state, outgoing, { status: 413, headers: { Connection: 'close' }, body: '' });
  const [path = '/', query = ''] = splitOnce(incoming.url ?? '/');
  if (path.startsWith('/_local/')) {
    // A web page of another origin cannot send this type without asking first, and is never allowed to.
    const isJson = incoming.headers['content-type'] === 'application/json';
    const answer = isJson ? answerAdmin({ state, log }, path.slice('/_local/'.length), body.toString()) : NOT_JSON;
    await file?.saved();
    return send(state, outgoing, answer);
  }
  const request: SignedRequest = { method: incoming.method ?? 'GET', path, query, headers: headersOf(incoming), body };
  const answer = await answerAws(state, log, request);
  file?.changed();
  if (answer === null) incoming.socket.destroy();
  else send(state, outgoing, answer);
}

function send(state: AwsState, outgoing: ServerResponse, answer: HttpAnswer): void {
  outgoing.sendDate = false;
  outgoing.writeHead(answer.status, {
    Date: new Date(nowOf(state)).toUTCString(),
    'Content-Length': Buffer.byteLength(answer.body),
    ...answer.headers,
  });
  if (answer.cut) {
    outgoing.write(answer.body.slice(0, Math.ceil(answer.body.length / 2)), () => outgoing.destroy());
    return;
  }
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

/** Reads the state from its file; an empty one when there is no file. */
async function readState(path: string): Promise<AwsState> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? emptyState() : stateOf(text);
}

/** Writes whole files and renames them, so that no reader and no crash sees half a state. */
function keepState(state: AwsState, path: string): StateFile {
  let wanted = 0;
  let written = 0;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (written < wanted) {
      const upTo = wanted;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.new`, JSON.stringify(state), { mode: 0o600 });
      await rename(`${path}.new`, path);
      written = upTo;
    }
  };
  const start = (): Promise<void> => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    changed: () => {
      wanted += 1;
      start().catch((error: unknown) => console.error('the state file cannot be written', error));
    },
    saved: async () => {
      wanted += 1;
      while (written < wanted) await start();
    },
  };
}

/** The file is only ever written by `keepState`, from an AwsState. */
function stateOf(text: string): AwsState {
  const state = JSON.parse(text) as AwsState;
  return { ...state, switches: { ...emptyState().switches, ...state.switches } };
}
