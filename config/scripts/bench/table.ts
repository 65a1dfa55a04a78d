import { formatChange, formatValue, type Figures } from './figures';

/** Chinese heads of the columns; other units stand alone. */
const HEADS: Readonly<Record<string, string>> = {
  calls: '次',
  bytes: '字节',
  nodes: '节点',
  depth: '深',
  pictures: '图片',
  data: '数据',
  native: '比原生',
  ratio: '倍',
};

const GATE = '上限 gate';

/** Columns of a terminal: Chinese takes two each. */
const widthOf = (text: string) => [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 2 : 1), 0);
const padEnd = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const padStart = (text: string, width: number) => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

function formatCell(value: number | undefined, before: number | undefined): string {
  if (value === undefined) return '';
  const isChanged = before !== undefined && before !== value;
  return isChanged ? `${formatChange(value, before)} ${formatValue(value)}` : formatValue(value);
}

interface Part {
  readonly title: string;
  readonly today: Figures;
  readonly committed: Figures;
  readonly gates: Figures;
}

/** The figures of one part as a text table: a line for each name, its change since the committed figure before it. */
export function formatTable({ title, today, committed, gates }: Part): string {
  const units = [...new Set(Object.values(today).flatMap((byUnit) => Object.keys(byUnit)))];
  const heads = [title, ...units.map((unit) => (HEADS[unit] ? `${HEADS[unit]} ${unit}` : unit)), GATE];
  const lines = Object.entries(today).map(([name, byUnit]) => {
    const limits = Object.entries(gates[name] ?? {}).map(([unit, gate]) => `${formatValue(gate)} ${unit}`);
    return [name, ...units.map((unit) => formatCell(byUnit[unit], committed[name]?.[unit])), limits.join(', ')];
  });
  const widths = heads.map((head, at) => Math.max(...[head, ...lines.map((line) => line[at] ?? '')].map(widthOf)));
  const format = (line: readonly string[]) =>
    line.map((cell, at) => (at === 0 ? padEnd : padStart)(cell, widths[at] ?? 0)).join('  ');
  return [heads, ...lines].map((line) => format(line).trimEnd()).join('\n');
}
