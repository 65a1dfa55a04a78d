import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import committed from '../../config/bench.json';
import {
  compare,
  formatChange,
  gatesWithBudget,
  overGates,
  toFigures,
  type Row,
} from '../../config/scripts/bench/figures';
import { drawBench, drawPlot, escapeXml } from '../../config/scripts/bench/plot';
import { readmeTable, tableIn, withTable } from '../../config/scripts/bench/readme';
import { toStartRows } from '../../config/scripts/bench/start-rows';
import { formatTable } from '../../config/scripts/bench/table';
import budget from '../../config/size-budget.json';

const FEED = { 'first feed': { bytes: 20_000, calls: 1 } };
const gates = gatesWithBudget(committed.gates, budget);

describe('a figure', () => {
  it.each([
    ['as committed', 20_000],
    ['1 % above', 20_200],
    ['far below', 12_000],
  ])('is accepted %s', (_, bytes) => {
    expect(compare({ 'first feed': { bytes, calls: 1 } }, { figures: FEED, gates: {} })).toEqual([]);
  });

  it.each([
    ['more than 1 % above', { bytes: 20_201, calls: 1 }, '20,201 bytes, +1.0% against the committed 20,000'],
    ['with one call more', { bytes: 20_000, calls: 2 }, '2 calls, +100.0% against the committed 1'],
    ['that is gone', { bytes: 20_000 }, 'calls is committed, but no longer measured'],
    ['that is new', { bytes: 20_000, calls: 1, nodes: 3 }, 'nodes is not committed'],
  ])('is refused %s', (_, today, problem) => {
    const problems = compare({ 'first feed': today }, { figures: FEED, gates: {} });
    expect(problems).toEqual([`first feed: ${problem}`]);
  });

  it('is refused once for a name that is new or gone', () => {
    const reference = { figures: FEED, gates: {} };
    expect(compare({ like: { calls: 1, bytes: 300 } }, reference)).toEqual([
      'like is not committed',
      'first feed is committed, but no longer measured',
    ]);
  });

  it('is refused over its gate, also when it was committed so', () => {
    const problem = 'first feed: 20,000 bytes, over the gate of 16,800';
    const low = { 'first feed': { bytes: 16_800 } };
    expect(compare(FEED, { figures: FEED, gates: low })).toEqual([problem]);
    expect(overGates(FEED, low)).toEqual([problem]);
    expect(overGates({ 'first feed': { bytes: 16_800 } }, low)).toEqual([]);
  });

  it('with a gate must be measured', () => {
    expect(overGates({}, { 'first feed': { bytes: 1 } })).toEqual([
      'first feed: bytes has a gate, but is not measured',
    ]);
  });

  it('that was nothing may not become something', () => {
    expect(compare({ clips: { bytes: 1 } }, { figures: { clips: { bytes: 0 } }, gates: {} })).toHaveLength(1);
  });

  it('with a ratio is compared by the ratio alone', () => {
    const figures = toFigures([{ name: 'skeleton', value: 298.1, unit: 'M instructions', ratio: 1.2 }]);
    const measure = (value: number, ratio: number) =>
      compare(toFigures([{ name: 'skeleton', value, unit: 'M instructions', ratio }]), { figures, gates: {} });
    expect(measure(400, 1.2)).toEqual([]);
    expect(measure(298.1, 1.22)).toEqual(['skeleton: 1.22 ratio, +1.7% against the committed 1.2']);
  });
});

it('shows a start in million instructions beside its ratio', () => {
  const counts = { load: 164_400_000, drawn: 298_149_000, content: 479_800_000, later: 400_000_000 };
  const ratios = { load: 1, drawn: 1.1978, content: 1.9277, later: 1.6 };
  expect(toFigures(toStartRows({ shop: counts, ratios }))).toMatchObject({
    skeleton: { 'M instructions': 298.1, ratio: 1.198 },
    'first content': { 'M instructions': 479.8, ratio: 1.928 },
  });
});

it('refuses a start over its gates', () => {
  const counts = { load: 1, drawn: 1, content: 1, later: 1 };
  const ratios = { load: 1, drawn: 1.151, content: 1.61, later: 1.7 };
  expect(overGates(toFigures(toStartRows({ shop: counts, ratios })), committed.gates.start)).toEqual([
    'skeleton: 1.15 ratio, over the gate of 1.15',
    'first content: 1.61 ratio, over the gate of 1.6',
    'later start: 1.7 ratio, over the gate of 1.6',
  ]);
});

it('says by how much a figure changed', () => {
  expect([formatChange(101, 100), formatChange(100, 100), formatChange(50, 100)]).toEqual(['+1.0%', '0.0%', '-50.0%']);
});

describe('measuring the sizes', () => {
  let folder = '';
  const write = (file: string, bytes: number) => writeFileSync(path.join(folder, file), 'x'.repeat(bytes));
  const measure = () => {
    const code = `import('./config/scripts/bench/size.mjs').then(async ({ measureSize }) =>
      console.log(JSON.stringify(await measureSize(${JSON.stringify(folder)}))));`;
    const { stdout } = spawnSync(process.execPath, ['--eval', code], { encoding: 'utf8' });
    const { rows }: { rows: readonly Row[] } = JSON.parse(stdout);
    return toFigures(rows);
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
    writeFileSync(path.join(folder, 'app.json'), JSON.stringify({ pages: ['a'] }));
    write('app.js', 5_000);
    write('a.svg', 300);
    write('a.wxs', 20);
    write('table.br', 70);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('tells classes apart', () => {
    expect(measure()['main']).toMatchObject({ js: 5_000, pictures: 300, wxml: 20, data: 70, json: 15, bytes: 5_405 });
  });

  it('finds a planted regression', () => {
    const figures = measure();
    write('app.js', 5_060);
    expect(compare(measure(), { figures, gates: {} })).toEqual(
      ['all', 'main'].flatMap((name) => [
        `${name}: 5,465 bytes, +1.1% against the committed 5,405`,
        `${name}: 5,060 js, +1.2% against the committed 5,000`,
      ]),
    );
  });
});

it('prints a line for each name, with what changed and the gates', () => {
  const table = formatTable({
    title: '走一遍 setdata',
    today: { 'first feed': { calls: 1, bytes: 20_400 }, like: { calls: 1, bytes: 300 } },
    committed: FEED,
    gates: { like: { bytes: 350 } },
  });
  expect(table.split('\n')).toEqual([
    '走一遍 setdata  次 calls    字节 bytes  上限 gate',
    'first feed             1  +2.0% 20,400',
    'like                   1           300  350 bytes',
  ]);
});

describe('the plot', () => {
  it('escapes names', () => {
    expect(escapeXml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
    const svg = drawPlot([{ title: 'a & b', unit: 'bytes', figures: { '<b>': { bytes: 1 } }, gates: {} }]);
    expect(svg).toContain('>&lt;b&gt;</text>');
    expect(svg).not.toMatch(/<b>|a & b/);
  });

  it('draws bars to scale, gates as lines, and leaves out other units', () => {
    const figures = { a: { bytes: 500 }, b: { bytes: 1_000 }, c: { nodes: 7 } };
    const svg = drawPlot([{ title: '', unit: 'bytes', figures, gates: { a: { bytes: 750 } } }]);
    expect([...svg.matchAll(/width="([\d.]+)" height="12"/g)].map(([, width]) => width)).toEqual(['240', '480']);
    expect(svg.match(/<path/g)).toHaveLength(1);
  });

  it('of nothing has no invalid number', () => {
    expect(drawBench({ figures: {}, gates: {} })).not.toMatch(/NaN|Infinity/);
  });
});

describe('the table of a readme', () => {
  const table = readmeTable({ figures: { size: { main: { bytes: 353_051 } } }, gates }, 'english');

  it('shows what was measured, with its gate', () => {
    expect(table.split('\n').slice(2)).toEqual([
      `| Main package, bytes | 353,051 | ${budget.main.toLocaleString('en-US')} |`,
    ]);
  });

  it('is put where the mark is, once and again', () => {
    const readme = '# Shop\n\n<!-- bench -->\n\n| old |\n| --- |\n\n| other |\n| --- |\n';
    const once = withTable(readme, table);
    expect(once).toBe(`# Shop\n\n<!-- bench -->\n\n${table}\n\n| other |\n| --- |\n`);
    expect(withTable(once, table)).toBe(once);
    expect(tableIn(once)).toBe(table);
    expect(() => withTable('# Shop\n', table)).toThrow('has no');
  });
});

it('the committed figures are within their gates', () => {
  const parts = Object.entries(committed.figures);
  expect(parts.flatMap(([part, figures]) => overGates(figures, Object(gates)[part] ?? {}))).toEqual([]);
});
