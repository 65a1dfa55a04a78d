/** A cell: plain text, or the digits of an id that a spreadsheet must not take for a number. */
export type Cell = string | { readonly id: string };

/** Excel and WPS read a file as UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What starts a formula in Excel, WPS or LibreOffice, also in full width and after white space (OWASP, CSV injection).
 * An apostrophe in front makes it text.
 */
const FORMULA = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

function valueOf(cell: Cell): string {
  if (typeof cell === 'string') return FORMULA.test(cell) ? `'${cell}` : cell;
  // `="123"` is text in Excel and WPS: no digits are rounded and no zeros lost. Only letters and digits come in.
  return /^[0-9A-Za-z]+$/.test(cell.id) ? `="${cell.id}"` : valueOf(cell.id);
}

/** Quotes as RFC 4180 demands. */
function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value;
}

/** A table as CSV (RFC 4180) that Excel and WPS open with a tap. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map((cell) => quoted(valueOf(cell))).join(',')}\r\n`).join('');
}
