/**
 * `npm run verify`: every gate, each build once. Nothing stops it half-way: all that is wrong is told in one run. The
 * last line counts the tests and the gates together; it exits 1 when anything failed.
 */
import path from 'node:path';

import { build, plainLines, ROOT, runNode } from './build.mjs';

const CODE = ['src', 'config', '__tests__', 'babel.config.js'];
const ESLINT = [
  '--config',
  'config/eslint.cjs',
  '--no-eslintrc',
  '--ext',
  '.ts,.tsx,.js,.mjs,.cjs',
  '--max-warnings',
  '0',
];

/** A program as a gate: it passes when it exits 0. */
function program(name, script, args = []) {
  return {
    name,
    async run() {
      const { code, output, seconds } = await runNode(script, args);
      return { ok: code === 0, seconds, lines: plainLines(output) };
    },
  };
}

const module = (name) => `node_modules/${name}`;
const script = (name) => `config/scripts/${name}`;

/** Both lists run side by side, each in its order: machines have two cores at least. */
const READING = [
  program('排版 prettier', module('prettier/bin/prettier.cjs'), ['--check', '.']),
  program('写法 eslint', module('eslint/bin/eslint.js'), [...ESLINT, ...CODE]),
  program('样式 stylelint', module('stylelint/bin/stylelint.mjs'), [
    '--config',
    'config/stylelint.cjs',
    'src/**/*.css',
  ]),
  program('类型 tsc', module('typescript/bin/tsc'), ['--noEmit']),
  program('店里的内容 check-shop', script('check-shop.mjs')),
];
const BUILDING = [
  { name: '构建 weapp', run: () => build('weapp') },
  { name: '构建 h5', run: () => build('h5') },
];
/** These look at what was built. */
const THEN = [
  program('包体 size', script('size.mjs')),
  program('真的云 check-real-cloud', script('check-real-cloud.mjs')),
  program('测试 test', script('test.mjs'), ['--no-build']),
];

async function runAll(gates) {
  const results = [];
  for (const gate of gates) {
    const result = { name: gate.name, ...(await gate.run()) };
    console.log(`${result.ok ? '✓' : '✗'} ${result.name}（${result.seconds.toFixed(0)} 秒）`);
    if (!result.ok) console.log(result.lines.slice(-200).join('\n'));
    results.push(result);
  }
  return results;
}

/** The tests' own count, by their last line. */
function testCount(results) {
  const lines = results.find(({ name }) => name.endsWith('test'))?.lines ?? [];
  const [, passed = 0, failed = 0, skipped = 0] =
    lines.map((line) => /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(line)).findLast(Boolean) ?? [];
  for (const line of lines.filter((one) => one.startsWith('跳过'))) console.log(line);
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

const begun = Date.now();
console.log(`在 ${path.basename(ROOT)} 里过每一道关 · every gate\n`);
const [reading, building] = await Promise.all([runAll(READING), runAll(BUILDING)]);
const results = [...reading, ...building, ...(await runAll(THEN))];

console.log(`\n一共 ${((Date.now() - begun) / 1000).toFixed(0)} 秒`);
for (const { name, ok, seconds } of results)
  console.log(`${ok ? '✓' : '✗'} ${seconds.toFixed(0).padStart(4)} 秒  ${name}`);
const tests = testCount(results);
const gates = results.filter(({ name }) => !name.endsWith('test'));
const failedGates = gates.filter(({ ok }) => !ok).length;
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
const allFine = results.every(({ ok }) => ok);
// A test run that broke before it could count has failed once at least.
const failed = failedGates + Math.max(tests.failed, allFine || failedGates > 0 ? 0 : 1);
console.log(`${tests.passed + gates.length - failedGates} passed, ${failed} failed${skipped}`);
process.exitCode = allFine ? 0 : 1;
