import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Arrived = { messageId: string; to: string };

export type FailingSmtp = {
  arrived: Arrived[];
  /** Holds the answer to mails that it has taken already, until `release`. */
  hold: () => void;
  release: () => void;
  /** Resolves when a mail was taken whose answer is held. */
  held: () => Promise<void>;
  close: () => Promise<void>;
};

/** A mail server on this port of the loopback address that keeps what arrives, and can be slow to say so. */
export async function startFailingSmtp(port: number): Promise<FailingSmtp> {
  const arrived: Arrived[] = [];
  const waiting: (() => void)[] = [];
  const watching: (() => void)[] = [];
  let isHolding = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      simpleParser(stream).then(({ messageId = '' }) => {
        arrived.push({ messageId, to: session.envelope.rcptTo.map(({ address }) => address).join() });
        if (!isHolding) return done();
        waiting.push(done);
        for (const watch of watching.splice(0)) watch();
      }, done);
    },
  });
  // A portal that was killed resets its connections.
  server.on('error', () => undefined);
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    arrived,
    hold: () => {
      isHolding = true;
    },
    release: () => {
      isHolding = false;
      for (const done of waiting.splice(0)) done();
    },
    held: () => new Promise((done) => (waiting.length > 0 ? done() : watching.push(done))),
    close: () => new Promise((done) => server.close(() => done())),
  };
}
