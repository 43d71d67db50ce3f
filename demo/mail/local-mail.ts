import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { mailboxPage, mailPage } from './mailbox-pages';

/** One mail as it arrived. `links` are the addresses in its plain text, in order. */
export type ArrivedMail = {
  id: number;
  at: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  links: string[];
  messageId: string;
};

export type LocalMail = {
  smtpUrl: string;
  url: string;
  mails: () => readonly ArrivedMail[];
  /** While refusing, the server answers every delivery with a temporary failure. */
  refuse: (refusing: boolean) => void;
  close: () => Promise<void>;
};

/** A real SMTP server on loopback that keeps every mail and shows it: a page for people, `/mails.json` for tests. */
export async function startLocalMail(options: { smtpPort?: number; httpPort?: number; stateFile?: string } = {}): Promise<LocalMail> {
  const mails: ArrivedMail[] = options.stateFile === undefined ? [] : readState(options.stateFile);
  let refusing = false;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (_address, _session, done) =>
      done(refusing ? Object.assign(new Error('Try again later'), { responseCode: 451 }) : undefined),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((parsed) => {
        const text = parsed.text ?? '';
        mails.push({
          id: mails.length + 1,
          at: new Date().toISOString(),
          from: parsed.from?.text ?? '',
          to: [parsed.to ?? []]
            .flat()
            .map((address) => address.text)
            .join(', '),
          subject: parsed.subject ?? '',
          text,
          html: parsed.html || '',
          links: text.match(/https?:\/\/[^\s<>"]+/g) ?? [],
          messageId: parsed.messageId ?? '',
        });
        if (options.stateFile !== undefined) writeState(options.stateFile, mails);
        done();
      }, done);
    },
  });
  const http = createServer((request, response) => show(request, response, mails));
  await Promise.all([listen(smtp.server, options.smtpPort ?? 0), listen(http, options.httpPort ?? 0)]);
  return {
    smtpUrl: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    mails: () => mails,
    refuse: (value) => {
      refusing = value;
    },
    close: async () => {
      http.closeAllConnections();
      await Promise.all([new Promise<void>((done) => smtp.close(() => done())), new Promise<void>((done) => http.close(() => done()))]);
    },
  };
}

function show(request: IncomingMessage, response: ServerResponse, mails: readonly ArrivedMail[]): void {
  const url = new URL(request.url ?? '/', 'http://mailbox');
  const single = /^\/mails\/(\d+)$/.exec(url.pathname);
  const mail = single === null ? undefined : mails[Number(single[1]) - 1];
  if (url.pathname === '/mails.json') answer(response, 200, 'application/json', JSON.stringify(mails));
  else if (url.pathname === '/') answer(response, 200, 'text/html; charset=utf-8', mailboxPage(mails));
  else if (mail !== undefined) answer(response, 200, 'text/html; charset=utf-8', mailPage(mail));
  else answer(response, 404, 'text/plain', 'No such mail.');
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
  });
  response.end(body);
}

function listen(
  server: {
    listen: (port: number, host: string, done: () => void) => unknown;
    once: (event: 'error', fail: (error: Error) => void) => unknown;
  },
  port: number,
): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}

function readState(file: string): ArrivedMail[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ArrivedMail[];
  } catch {
    return [];
  }
}

function writeState(file: string, mails: readonly ArrivedMail[]): void {
  writeFileSync(`${file}.new`, JSON.stringify(mails, null, 1));
  renameSync(`${file}.new`, file);
}
