/** Why a credentials file or paste is not taken. `messages/<language>/access` words each, with its own way out. */
export const fileRefusalReasons = [
  'too-large',
  'empty',
  'spreadsheet',
  'archive',
  'rich-text',
  'binary',
  'nul',
  'text-damaged',
  'web-page',
  'already-sealed',
  'private-key',
  'json-damaged',
  'not-recognised',
  'heading-only',
  'cells-empty',
  'duplicate-heading',
  'unterminated-quote',
  'quote-damaged',
  'row-uneven',
  'row-short',
  'key-id-column-missing',
  'secret-column-missing',
  'root-key',
  'temporary-key',
  'example-key',
  'login-cache',
  'smtp',
  'credential-report',
  'console-password',
  'password-only',
  'spreadsheet-damaged',
  'columns-swapped',
  'key-id-missing',
  'key-id-cut',
  'key-id-damaged',
  'key-id-is-other',
  'key-id-twice',
  'pairs-unclear',
  'placeholder',
  'placeholder-terraform',
  'secret-alone',
  'secret-missing',
  'secret-encrypted',
  'secret-encoded',
  'secret-is-checksum',
  'secret-masked',
  'secret-cut',
  'secret-damaged',
] as const;
export type FileRefusalReason = (typeof fileRefusalReasons)[number];

/** A refusal in a slug and values. Values are counts and row numbers, never anything that stood in the file. */
export type FileFault = { reason: FileRefusalReason; values: Record<string, string> };

export function fileFault(reason: FileRefusalReason, values: Record<string, string> = {}): FileFault {
  return { reason, values };
}

/** Whether text is one of the reasons, for a refusal that came over a message port or the network. */
export function isFileRefusalReason(text: string): text is FileRefusalReason {
  return fileRefusalReasons.some((reason) => reason === text);
}
