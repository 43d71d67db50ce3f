import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '@/e2e/support/make-certificate';

/** How a server answers in AWS's place: a whole answer, or whatever the function does with the connection. */
export type OddAnswer =
  | { status: number; headers?: Record<string, string>; body: string }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server that stands where AWS is expected and answers every request as it is told. With a certificate it speaks TLS. */
export type AnsweringServer = {
  url: string;
  port: number;
  answers: (answer: OddAnswer) => void;
  asked: () => number;
  close: () => Promise<void>;
};

export async function startAnsweringServer(certificate?: Certificate): Promise<AnsweringServer> {
  let answer: OddAnswer = { status: 200, body: '' };
  let asked = 0;
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    asked += 1;
    request.resume();
    if (typeof answer === 'function') return answer(request, response);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
  const server = certificate === undefined ? createServer(listener) : createTlsServer(certificate, listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: certificate === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    port,
    answers: (given) => {
      answer = given;
    },
    asked: () => asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
