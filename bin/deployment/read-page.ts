/** What a page makes a browser run: addresses of scripts and styles, in order, and the scripts that stand in it. */
export type PageCode = { sources: string[]; inline: string[] };

/**
 * Reads a page's HTML the way that misses nothing which a browser would run under the portal's policy: every script element, and every
 * link that preloads a script or applies a style. Addresses of chunks that the page's data names for later count as sources as well.
 */
export function readPage(html: string): PageCode {
  const sources: string[] = [];
  const inline: string[] = [];
  for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script\b/gi)) {
    const source = attribute(attributes, 'src');
    if (source !== null) sources.push(source);
    else inline.push(text);
  }
  for (const [, attributes = ''] of html.matchAll(/<link\b([^>]*)>/gi)) {
    const address = attribute(attributes, 'href');
    const kind = attribute(attributes, 'rel')?.toLowerCase();
    const runs = kind === 'stylesheet' || kind === 'modulepreload' || (kind === 'preload' && attribute(attributes, 'as') === 'script');
    if (address !== null && runs) sources.push(address);
  }
  for (const text of inline) sources.push(...chunksIn(text));
  return { sources: [...new Set(sources)], inline };
}

/** Whether an inline script only hands data to the framework: one push of JSON, to a list that the release's own files read. */
export function isFrameworkData(script: string): boolean {
  const pushed = frameworkPush.exec(script)?.[1];
  if (pushed === undefined) return script.trim() === '';
  try {
    JSON.parse(pushed);
    return true;
  } catch {
    return false;
  }
}

// The page's data (`__next_f`) and the list of its chunks (`TURBOPACK`), as Next writes them.
const frameworkPush =
  /^\s*(?:\(self\.__next_f\s*=\s*self\.__next_f\s*\|\|\s*\[\]\)|self\.__next_f|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\(([[{][\s\S]*[\]}])\);?\s*$/;

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? null : value.replaceAll('&amp;', '&');
}

/** Addresses of chunks, which data names with or without the leading path. */
function chunksIn(script: string): string[] {
  const named = script.matchAll(/(?:\/_next\/)?static\/(?:chunks|css|media)\/[\w./~%@()[\]-]+?\.(?:js|css)\b/g);
  return [...named].map(([address]) => (address.startsWith('/') ? address : `/_next/${address}`));
}
