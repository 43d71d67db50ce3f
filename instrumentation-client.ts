import { firstScript } from '@/app/first-script';

type Rules = { createScriptURL: (url: string) => string; createHTML: (html: string) => string };
type PolicyFactory = { defaultPolicy: unknown; createPolicy: (name: string, rules: Rules) => unknown };

/**
 * Next runs this before React. A page that failed on the server (also one that was not found) arrives without the root layout, and so
 * without the first script that makes the Trusted Types policy; the browser then builds the layout itself. This makes the policy
 * for that case. It lets through the two constants with which React builds that script element, which never runs when it is built so.
 */
const factory = (window as Window & { trustedTypes?: PolicyFactory }).trustedTypes;
if (factory !== undefined && factory.defaultPolicy === null) factory.createPolicy('default', { createScriptURL, createHTML });

function createScriptURL(url: string): string {
  const { origin, pathname } = new URL(url, document.baseURI);
  // Unchanged: Turbopack knows a chunk again by the very text that it set as its script's address.
  if (origin === location.origin && /^\/(_next\/static|sandbox)\//.test(pathname)) return url;
  throw new TypeError('This script address is not one of ours.');
}

function createHTML(html: string): string {
  if (html === '<script></script>' || html === firstScript) return html;
  throw new TypeError('HTML is not built from text here.');
}
