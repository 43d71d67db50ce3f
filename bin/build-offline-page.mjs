import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';

/** What the page may do: run its own script and wear its own style. Nothing else is to be loaded, sent or framed. */
const policyOf = (script, style) =>
  `default-src 'none'; script-src ${hashSource(script)}; style-src ${hashSource(style)}; base-uri 'none'; form-action 'none'`;

/**
 * The page with which staff open sealed messages from their own disk: one file that asks nothing of any network, with the support keys
 * compiled into it to seal older messages again. `bundle` makes one script of an entry, as for the sandboxes.
 */
export async function buildOfflinePage(root, bundle) {
  const markup = readFileSync(join(root, 'lib/offline/open-sealed.html'), 'utf8');
  const script = await bundle('lib/offline/open-sealed-page.ts');
  const { code: style } = await transform(readFileSync(join(root, 'lib/offline/open-sealed.css'), 'utf8'), { loader: 'css', minify: true });
  const { openSealedPageMarkup } = await readTexts(root);
  const texts = { ...escaped(openSealedPageMarkup), policy: policyOf(script, style) };
  const page = markup.replace(/\{(\w+)\}/g, (_, name) => {
    if (texts[name] === undefined) throw new Error(`The offline page has no text for {${name}}.`);
    return texts[name];
  });
  return page.replace('<!-- style -->', () => `<style>${style}</style>`).replace('<!-- script -->', () => `<script>${script}</script>`);
}

async function readTexts(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'messages/en/open-sealed-page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function escaped(texts) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replace(/[&<>"]/g, (one) => entities[one])]));
}

function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
