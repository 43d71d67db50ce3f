export type MailLink = { token: string; pin: string | null };

/**
 * The token and the pin in a link's fragment (`#t=…&p=…`), or null without a token. Fragments are not sent to any server,
 * so neither appears in a log.
 */
export function parseLink(fragment: string): MailLink | null {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const token = fields.get('t');
  if (token === null || !/^[\w-]{16,256}$/.test(token)) return null;
  const pin = fields.get('p');
  return { token, pin: pin !== null && /^[0-9a-f]{64}$/.test(pin) ? pin : null };
}

/**
 * Reads the link from the address bar and clears it there, so that neither history nor a screenshot keeps it. A link that is opened in
 * the same page later starts the page anew: the browser takes it for a place on the page and loads nothing.
 */
export function readLink(): MailLink | null {
  const link = parseLink(location.hash);
  window.onhashchange = () => {
    if (parseLink(location.hash) !== null) location.reload();
  };
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  return link;
}
