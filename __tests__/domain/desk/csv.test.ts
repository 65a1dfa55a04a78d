import fc from 'fast-check';

import { toCsv } from '@/domain/desk/csv';

/** Reads CSV as RFC 4180 describes it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const [whole = '', quoted, plain = '', end = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (whole === '') throw new Error(`not CSV: ${JSON.stringify(rest.slice(0, 40))}`);
    row.push(quoted?.replace(/""/g, '"') ?? plain);
    rest = rest.slice(whole.length);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const cells = fc.array(
  fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '+1', '-1', '@a', '\t=1', ' =1', '＝1', 'a,"b"\r\n'),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
);

describe('a table for a spreadsheet', () => {
  it('starts with the mark of UTF-8 and ends each row with CRLF', () => {
    expect(
      toCsv([
        ['订单号', 'a'],
        [{ id: '0123' }, 'b,"c"'],
      ]),
    ).toBe('\ufeff订单号,a\r\n"=""0123""","b,""c"""\r\n');
  });

  it('gives back every text, with an apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const read = readCsv(toCsv(rows).slice(1));
        expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
        for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]/);
      }),
    );
  });

  it('keeps ids as text, and takes nothing else for one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const [[cell = ''] = []] = readCsv(toCsv([[{ id }]]).slice(1));
        expect(cell.startsWith('=')).toBe(/^[0-9A-Za-z]+$/.test(id));
        if (cell.startsWith('=')) expect(cell).toBe(`="${id}"`);
      }),
    );
  });
});
