/** What a sheet would take for a formula, also behind spaces, and in the full width of Asian keyboards. */
const formule = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/**
 * Rows as a sheet reads them: Dutch Excel takes semicolons, and a byte order mark for the accents. A text that a sheet
 * would run as a formula gets an apostrophe before it; a number is a number.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = formule.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
