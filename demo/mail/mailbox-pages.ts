import type { ArrivedMail } from './local-mail';

const style = `<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { max-width: 46rem; margin: 2.5rem auto; padding: 0 1rem }
  h1 { font-size: 21px } a { color: #0f6e6a } @media (prefers-color-scheme: dark) { a { color: #5fc7bf } }
  li { margin: 0 0 .75rem } small { opacity: .75 } pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 14px }
  button { font: inherit; padding: .25rem .75rem }
</style>`;

/** The list, newest first. */
export function mailboxPage(mails: readonly ArrivedMail[]): string {
  const rows = [...mails]
    .reverse()
    .map(
      (mail) =>
        `<li><a href="/mails/${mail.id}">${escapeHtml(mail.subject)}</a><br><small>to ${escapeHtml(mail.to)} · ${escapeHtml(mail.at)}</small></li>`,
    );
  const list =
    rows.length === 0 ? '<p>No mail yet. Every mail that the portal sends appears here.</p>' : `<ol reversed>${rows.join('')}</ol>`;
  return plainPage('Mailbox', `<h1>Mailbox</h1>${list}`);
}

/** One mail: its plain text, with the links made clickable. */
export function mailPage(mail: ArrivedMail): string {
  const text = escapeHtml(mail.text).replace(/https?:\/\/[^\s<>"]+/g, (link) => `<a href="${link}">${link}</a>`);
  return plainPage(
    mail.subject,
    `<p><a href="/">All mails</a></p><h1>${escapeHtml(mail.subject)}</h1><p><small>from ${escapeHtml(mail.from)} to ${escapeHtml(mail.to)} · ${escapeHtml(mail.at)}</small></p><pre>${text}</pre>`,
  );
}

/** A page of one of the demo's own servers. `body` is HTML, in which everything that people typed is escaped. */
export function plainPage(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>${style}<body>${body}</body></html>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
