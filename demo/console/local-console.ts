import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalAwsAdmin } from '@/demo/aws/admin';
import { createStack } from '@/demo/console/create-stack';
import { escapeHtml, plainPage } from '@/demo/mail/mailbox-pages';

export type LocalConsole = {
  url: string;
  /** From then on stacks can be made; before, the page asks for patience. `accountOf` says in which account somebody is signed in. */
  open: (signedIn: SignedIn) => void;
  close: () => Promise<void>;
};
type SignedIn = { aws: LocalAwsAdmin; accountOf: (externalId: string) => Promise<string | null> };

/** The one page of the AWS console that quick-create links lead to, for the local AWS, on loopback. */
export async function startConsole(): Promise<LocalConsole> {
  let signedIn: SignedIn | null = null;
  const server = createServer((request, response) => {
    answer(request, signedIn).then(
      (body) => send(response, 200, body),
      (fault: unknown) => send(response, 400, page(`<h1>The stack was not created</h1><p>${escapeHtml(String(fault))}</p>`)),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (given) => {
      signedIn = given;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function answer(request: IncomingMessage, signedIn: SignedIn | null): Promise<string> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://console');
  if (signedIn === null) return page('<p>The demo is starting. Load the page again.</p>');
  if (request.method !== 'POST') return linkPage(searchParams.get('region') ?? '');
  const form = new URLSearchParams(await textOf(request));
  const [region, link] = [form.get('region') ?? '', form.get('link') ?? ''];
  const values = new URLSearchParams(link.replace(/^#\/stacks\/create\/review\?/, ''));
  if (pathname !== '/create')
    return reviewPage(region, link, values, (await signedIn.accountOf(values.get('param_ExternalId') ?? '')) ?? '');
  return createdPage(await createStack(signedIn.aws, { region, accountId: form.get('account') ?? '', values }));
}

// The link's values stand behind the #, which no server gets to see.
const readFragment = "document.forms[0].link.value = location.hash; if (location.hash !== '') document.forms[0].submit();";

function linkPage(region: string): string {
  const fields = `<input type="hidden" name="region" value="${escapeHtml(region)}"><input type="hidden" name="link">`;
  return page(`<form action="/review" method="post">${fields}<button>Go on</button></form><script>${readFragment}</script>`);
}

function reviewPage(region: string, link: string, values: URLSearchParams, account: string): string {
  const rows = [...values].map(([name, value]) => `<li>${escapeHtml(name.replace('param_', ''))}: <code>${escapeHtml(value)}</code></li>`);
  const kept = [['region', region] as const, ['link', link] as const]
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('');
  const field = `<label>Account that you are signed in to <input name="account" required pattern="[0-9]{12}" value="${escapeHtml(account)}"></label>`;
  return page(
    `<h1>Quick create stack</h1><ul>${rows.join('')}</ul><form action="/create" method="post">${kept}<p>${field}</p><button>Create stack</button></form>`,
  );
}

function createdPage(outputs: Record<string, string>): string {
  const rows = Object.entries(outputs).map(([name, value]) => `<li>${escapeHtml(name)}<pre>${escapeHtml(value)}</pre></li>`);
  return page(`<h1>CREATE_COMPLETE</h1><h2>Outputs</h2><ul>${rows.join('')}</ul><p>Give the role’s ARN in the step “Set up AWS”.</p>`);
}

function page(body: string): string {
  return plainPage('CloudFormation (demo)', `<p><small>The demo plays this page of the AWS console.</small></p>${body}`);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

const scriptHash = createHash('sha256').update(readFragment).digest('base64');

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; form-action 'self'`,
    'cache-control': 'no-store',
  });
  response.end(body);
}
