/** What makes pasted text unfit before its meaning is even looked at. */
export type PasteFault = 'empty' | 'line-break' | 'smart-quote' | 'space';

/**
 * Takes off what a paste brings along and no AWS identifier contains: white space and quotation marks around the text, a comma
 * after a closing quotation mark, and invisible characters anywhere.
 */
export function trimPasted(text: string): string {
  let trimmed = text.replace(invisible, '').trim();
  for (;;) {
    const inner = unwrap(trimmed).trim();
    if (inner === trimmed) return trimmed;
    trimmed = inner;
  }
}

/** The first thing in trimmed text that no AWS identifier contains, or null. */
export function pasteFault(trimmed: string): PasteFault | null {
  if (trimmed === '') return 'empty';
  if (/[\r\n\u2028\u2029]/.test(trimmed)) return 'line-break';
  if (/[‘’‚“”„«»]/.test(trimmed)) return 'smart-quote';
  return /\s/.test(trimmed) ? 'space' : null;
}

/** Soft hyphen, zero-width space, joiners and direction marks, word joiner, byte order mark. */
export const invisible = /\u00ad|\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff|[\u202a-\u202e]/g;

const quotePairs: Record<string, string> = { '"': '"', "'": "'", '`': '`', '“': '”', '‘': '’', '„': '“', '«': '»', '”': '”', '’': '’' };

function unwrap(text: string): string {
  const opening = text.charAt(0);
  const closing = quotePairs[opening];
  const last = text.replace(/[,;]$/, '').slice(-1);
  if (closing !== undefined && text.length > 1 && last === closing) return text.replace(/[,;]$/, '').slice(1, -1);
  // Half of a pair: the other half stayed behind when the text was selected.
  if (closing !== undefined) return text.slice(1);
  return /["'`“”‘’»]$/.test(text) ? text.slice(0, -1) : text.replace(/(?<=["'`“”‘’»])[,;]$/, '');
}
