/**
 * A CSV (RFC 4180, CRLF) that no spreadsheet runs: a cell that begins with a character by which Excel, LibreOffice or Google Sheets
 * know a formula gets an apostrophe before it; so does what follows a separator of other countries' files. Source: OWASP, "CSV Injection".
 */
export function safeCsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function cell(text: string): string {
  // Some programs drop invisible characters and take wide forms (＝) for the usual ones, so a cell is looked at as those programs do.
  const seen = text.replace(/\p{Cf}/gu, '');
  const begun = isFormula(seen) || /^[\t\r]/.test(seen) ? `'${seen}` : seen;
  const safe = begun.replace(/([;\t\n])([^;\t\n]+)/g, (whole, mark: string, rest: string) => (isFormula(rest) ? `${mark}'${rest}` : whole));
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function isFormula(text: string): boolean {
  return /^\s*[=+\-@|%\u2212]/.test(text.normalize('NFKC'));
}
