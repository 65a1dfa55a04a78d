/**
 * `npm run bench [-- part …] [-- --update] [-- --exact]`: measures dist/weapp and compares it with the figures in
 * config/bench.json. Exits 1 when a figure is more than 1 % above the committed one or over its gate. `--update` commits
 * today's figures instead: it writes config/bench.json, the plot and the tables of the readmes; gates stay. `--exact`
 * leaves out `start`, which needs valgrind; the others count without noise, and `npm run verify` runs them.
 *
 * A part is a file in config/scripts/bench whose function resolves with `{ rows: [{ name, value, unit, ratio? }] }`, or
 * with `{ skipped }`, the reason why this machine can't measure it. `toRows` makes rows of other counts.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { require as load } from 'tsx/cjs/api';

import { update } from './bench/update.mjs';
import { ROOT, run } from './build.mjs';

const { compare, gatesWithBudget, overGates, toFigures } = load('./bench/figures.ts', import.meta.url);
const { toStartRows } = load('./bench/start-rows.ts', import.meta.url);
const { formatTable } = load('./bench/table.ts', import.meta.url);

const PARTS = [
  { part: 'size', title: '包体 size', measure: 'measureSize' },
  { part: 'real-cloud', title: '真的云 real-cloud', file: 'size', measure: 'measureRealCloud' },
  { part: 'setdata', title: '走一遍 setdata', measure: 'measureSetData' },
  { part: 'growth', title: '变多 growth', measure: 'measureGrowth' },
  { part: 'start', title: '启动 start', measure: 'measureStart', toRows: toStartRows, needs: 'valgrind' },
].filter(({ part, file = part }) => existsSync(path.join(ROOT, `config/scripts/bench/${file}.mjs`)));

const readJson = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

/** Runs one part; a part that throws has failed. */
async function measure({ part, file = part, measure: name, toRows, needs }) {
  if (needs && (await run(needs, ['--version'])).code !== 0) return { skipped: `没有 ${needs} · there is no ${needs}` };
  try {
    const { [name]: measurePart } = await import(`./bench/${file}.mjs`);
    const measured = await measurePart();
    return measured.rows || !toRows ? measured : { rows: toRows(measured) };
  } catch (error) {
    return { failed: error.message };
  }
}

/** Measures, prints and judges one part. `today` is absent when it could not be measured. */
async function judge(one, { committed, gates, isUpdate }) {
  const { rows, skipped, failed } = await measure(one);
  if (skipped) {
    console.log(`跳过 ${one.part}：${skipped}\n`);
    return { ...one, skipped };
  }
  if (failed) {
    console.error(`✗ ${one.part}: ${failed}\n`);
    return { ...one, problems: [failed] };
  }
  const today = toFigures(rows);
  const reference = { figures: committed.figures[one.part] ?? {}, gates: gates[one.part] ?? {} };
  const problems = isUpdate ? overGates(today, reference.gates) : compare(today, reference);
  console.log(`${formatTable({ title: one.title, today, committed: reference.figures, gates: reference.gates })}\n`);
  for (const problem of problems) console.error(`✗ ${one.part} › ${problem}`);
  if (problems.length > 0) console.error('');
  return { ...one, today, problems };
}

/** The parts to run. */
function choose(names, isExact) {
  const unknown = names.find((name) => PARTS.every(({ part }) => part !== name));
  if (unknown) throw new Error(`there is no part ${unknown}, but: ${PARTS.map(({ part }) => part).join(', ')}`);
  const chosen = names.length === 0 ? PARTS : PARTS.filter(({ part }) => names.includes(part));
  return chosen.filter(({ needs }) => !(isExact && needs));
}

async function bench() {
  const { values, positionals } = parseArgs({
    options: { update: { type: 'boolean' }, exact: { type: 'boolean' } },
    allowPositionals: true,
  });
  const committed = readJson('config/bench.json');
  const gates = gatesWithBudget(committed.gates, readJson('config/size-budget.json'));
  const context = { committed, gates, isUpdate: values.update };
  const results = [];
  for (const one of choose(positionals, values.exact)) results.push(await judge(one, context));
  if (values.update) {
    const measured = results.filter(({ today }) => today).map(({ part, today }) => [part, today]);
    await update({ ...committed, figures: { ...committed.figures, ...Object.fromEntries(measured) } }, gates);
  }
  const failed = results.filter(({ problems = [] }) => problems.length > 0).length;
  const skipped = results.filter((one) => one.skipped).length;
  if (failed > 0 && !values.update) console.error('有意要改的 if it is intended: npm run bench -- --update\n');
  console.log(
    `${results.length - failed - skipped} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  return failed > 0 ? 1 : 0;
}

process.exitCode = await bench();
