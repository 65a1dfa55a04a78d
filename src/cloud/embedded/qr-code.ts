/*
 * QR codes of short texts (ISO/IEC 18004), all of one form: version 4, correction level M, bytes, mask 0. A reader takes
 * any mask; with level M and mask 0 the format information is the standard's own mask.
 */
const SIZE = 33;
const FORMAT = 0x5412;
/** Bytes of text that fit. */
const CAPACITY = 62;
/** Codewords of data and of correction in each of the two blocks. */
const BLOCK = 32;
const CORRECTION = 18;

const FINDERS = [
  [3, 3],
  [3, SIZE - 4],
  [SIZE - 4, 3],
] as const;
const ALIGNMENT = SIZE - 7;
/** The first row and column of what stands beside the finders at the ends. */
const END = SIZE - 8;

const toBits = (byte: number) => byte.toString(2).padStart(8, '0');

/** Product in the field of 256 elements. */
function multiply(one: number, other: number): number {
  let product = 0;
  for (const bit of toBits(other)) {
    product = (product << 1) ^ (product > 127 ? 0x11d : 0);
    if (bit === '1') product ^= one;
  }
  return product;
}

/** The polynomial whose roots are the first powers of 2, the highest coefficient first. */
function correctionPolynomial(): readonly number[] {
  let polynomial = [1];
  let root = 1;
  for (let degree = 0; degree < CORRECTION; degree += 1) {
    const factor = polynomial;
    polynomial = [...factor, 0].map((coefficient, at) => coefficient ^ multiply(factor[at - 1] ?? 0, root));
    root = multiply(root, 2);
  }
  return polynomial;
}

/** What remains of the data divided by the polynomial. */
function correctionOf(data: readonly number[]): readonly number[] {
  const polynomial = correctionPolynomial();
  let rest = [...data, ...polynomial.slice(1).map(() => 0)];
  for (let step = 0; step < BLOCK; step += 1) {
    const [first = 0] = rest;
    rest = rest.map((value, at) => value ^ multiply(polynomial[at] ?? 0, first)).slice(1);
  }
  return rest;
}

/** The codewords of a text, those of the two blocks in turn. */
function codewordsOf(text: string): readonly number[] {
  const bytes = [...text].map((character) => character.charCodeAt(0));
  const bits = `0100${[bytes.length, ...bytes].map(toBits).join('')}0000`;
  const data = (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
  for (let pad = 0xec; data.length < 2 * BLOCK; pad ^= 0xec ^ 0x11) data.push(pad);
  const blocks = [data.slice(0, BLOCK), data.slice(BLOCK)];
  return [blocks, blocks.map(correctionOf)].flatMap(([one = [], other = []]) =>
    one.flatMap((codeword, at) => [codeword, other[at] ?? 0]),
  );
}

const formatBit = (index: number) => ((FORMAT >> index) & 1) === 1;

/** Whether a module of a pattern or of the format is dark; undefined where the data stands. */
function patternAt(row: number, column: number): boolean | undefined {
  const distance = (y: number, x: number) => Math.max(Math.abs(row - y), Math.abs(column - x));
  const finder = FINDERS.map(([y, x]) => distance(y, x)).find((far) => far <= 4);
  if (finder !== undefined) return finder !== 2 && finder !== 4;
  const alignment = distance(ALIGNMENT, ALIGNMENT);
  if (alignment <= 2) return alignment !== 1;
  if (row === 6 || column === 6) return (row + column) % 2 === 0;
  if (column === 8 && row >= END) return row === END || formatBit(row - SIZE + 15);
  if (row === 8 && column >= END) return formatBit(SIZE - 1 - column);
  if (column === 8 && row <= 8) return formatBit(row < 6 ? row : row - 1);
  if (row === 8 && column < 8) return formatBit(column < 6 ? 14 - column : 8);
  return undefined;
}

/**
 * The rows of the code of an ASCII text without the quiet zone, `1` for dark. Throws a RangeError for more than 62
 * characters.
 */
export function qrCode(text: string): readonly string[] {
  if (text.length > CAPACITY) throw new RangeError(`a QR code of ${text.length} characters`);
  const bits = codewordsOf(text).map(toBits).join('');
  const rows = Array.from({ length: SIZE }, (_, row) => Array.from({ length: SIZE }, (__, x) => patternAt(row, x)));
  let next = 0;
  // Pairs of columns from the right, up and down in turn; the column of the vertical timing pattern is left out.
  for (let pair = 0; pair < 16; pair += 1) {
    const right = SIZE - 1 - 2 * pair - (pair > 12 ? 1 : 0);
    for (let step = 0; step < 2 * SIZE; step += 1) {
      const y = step >> 1;
      const row = pair % 2 === 0 ? SIZE - 1 - y : y;
      const column = right - (step % 2);
      if (patternAt(row, column) !== undefined) continue;
      const isMasked = (row + column) % 2 === 0;
      rows[row]?.splice(column, 1, (bits[next] === '1') !== isMasked);
      next += 1;
    }
  }
  return rows.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
}
