/** What a release says of itself: `files` by URL path, `inline` the scripts inside pages, both as SHA-384 in base64. */
export type Manifest = {
  pin: string;
  fingerprints: string[];
  sandboxes: string[];
  files: Record<string, string>;
  inline: string[];
  pages: string[];
};

/** A manifest, or null where the text is none. */
export function parseManifest(text: string): Manifest | null {
  const read = readJson(text);
  if (!isRecord(read) || read['format'] !== 1 || read['algorithm'] !== 'sha384') return null;
  const { pin, fingerprints, sandboxes, files, inline, pages } = read;
  if (typeof pin !== 'string' || !isTexts(fingerprints) || !isTexts(sandboxes) || !isTexts(inline) || !isTexts(pages)) return null;
  if (!isRecord(files) || !isTexts(Object.values(files))) return null;
  return { pin, fingerprints, sandboxes, files: files as Record<string, string>, inline, pages };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(read: unknown): read is Record<string, unknown> {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

function isTexts(read: unknown): read is string[] {
  return Array.isArray(read) && read.every((each) => typeof each === 'string');
}
