/**
 * A CSV (RFC 4180, CRLF) that no spreadsheet runs: a cell that begins with a character by which Excel, LibreOffice or Google Sheets
 * know a formula gets an apostrophe before it. Source: OWASP, "CSV Injection".
 */
export function safeCsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
