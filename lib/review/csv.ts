/** RFC 4180 for spreadsheets that speak Korean: with a byte order mark, without which Excel takes UTF-8 for something else. */
export const CSV_START = '\uFEFF';

/** A cell that begins so is run as a formula, whoever wrote it. */
const FORMULA = /^[=+\-@\t\r]/;
const SPECIAL = /[",\r\n]/;

function cell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
