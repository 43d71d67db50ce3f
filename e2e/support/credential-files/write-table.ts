/** How a table of keys is written. */
export type TableStyle = {
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bom' | 'utf-16be' | 'utf-16be-bom';
  lineEnd: '\n' | '\r\n' | '\r';
  separator: ',' | ';' | '\t';
  quotes: 'always' | 'needed';
  lastLineEnd: boolean;
};

/** Writes rows of cells, the heading first, as AWS and spreadsheets do. */
export function writeTable(rows: string[][], style: TableStyle): Uint8Array {
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell, style)).join(style.separator));
  return encoded(lines.join(style.lineEnd) + (style.lastLineEnd ? style.lineEnd : ''), style.encoding);
}

function quoted(cell: string, { quotes, separator }: TableStyle): string {
  const needed = cell.includes(separator) || /["\r\n]/.test(cell);
  return needed || quotes === 'always' ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encoded(text: string, encoding: TableStyle['encoding']): Uint8Array {
  const marked = encoding.endsWith('-bom') ? `\ufeff${text}` : text;
  if (encoding.startsWith('utf-8')) return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1)
    view.setUint16(index * 2, marked.charCodeAt(index), encoding.startsWith('utf-16le'));
  return bytes;
}
