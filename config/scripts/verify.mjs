/**
 * `npm run verify`: runs every check, with one build per target. It does not stop at the first failure. The last line
 * counts tests and checks together; it exits 1 when anything failed.
 */
import path from 'node:path';

import { build, buildCloudPreview, plainLines, ROOT, runNode } from './build.mjs';

const CODE = ['src', 'config', '__tests__', 'babel.config.js'];
const ESLINT = ['--config', 'config/eslint.mjs', '--max-warnings', '0'];

/** A check that runs a program; it passes when the program exits with 0. */
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

/** The two lanes run in parallel, each in its order, and take about as long as each other: for machines with two cores. */
const CHECKS_AND_CLOUD = [
  program('排版 prettier', module('prettier/bin/prettier.cjs'), ['--check', '.']),
  program('写法 eslint', module('eslint/bin/eslint.js'), [...ESLINT, ...CODE]),
  program('样式 stylelint', module('stylelint/bin/stylelint.mjs'), [
    '--config',
    'config/stylelint.cjs',
    'src/**/*.css',
  ]),
  program('类型 tsc', module('typescript/bin/tsc'), ['--noEmit']),
  program('店里的内容 check-shop', script('check-shop.mjs')),
  { name: '构建 h5，真的云', run: buildCloudPreview },
];
const BUILDS = [
  { name: '构建 weapp', run: () => build('weapp') },
  { name: '构建 h5', run: () => build('h5') },
];
/** These need the builds. */
const BUILD_CHECKS = [
  program('包体 size', script('size.mjs')),
  program('真的云 check-real-cloud', script('check-real-cloud.mjs')),
  program('比提交过的 bench', script('bench.mjs'), ['--exact']),
  program('测试 test', script('test.mjs'), ['--no-build']),
];

async function runAll(checks) {
  const results = [];
  for (const check of checks) {
    const result = { name: check.name, ...(await check.run()) };
    console.log(`${result.ok ? '✓' : '✗'} ${result.name}（${result.seconds.toFixed(0)} 秒）`);
    if (!result.ok) console.log(result.lines.slice(-200).join('\n'));
    results.push(result);
  }
  return results;
}

/** The counts in the last line of a check that counts: of the tests, or of the parts of the bench. */
function countsOf(results, name) {
  const lines = results.find((result) => result.name.endsWith(name))?.lines ?? [];
  const [, passed = 0, failed = 0, skipped = 0] =
    lines.map((line) => /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(line)).findLast(Boolean) ?? [];
  for (const line of lines.filter((one) => one.startsWith('跳过'))) console.log(line);
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

const startedAt = Date.now();
console.log(`在 ${path.basename(ROOT)} 里过每一道关 · every check\n`);
const lanes = await Promise.all([runAll(CHECKS_AND_CLOUD), runAll(BUILDS)]);
const results = [...lanes.flat(), ...(await runAll(BUILD_CHECKS))];

console.log(`\n一共 ${((Date.now() - startedAt) / 1000).toFixed(0)} 秒`);
for (const { name, ok, seconds } of results)
  console.log(`${ok ? '✓' : '✗'} ${seconds.toFixed(0).padStart(4)} 秒  ${name}`);
const tests = countsOf(results, ' test');
const bench = countsOf(results, ' bench');
const checks = results.filter(({ name }) => !name.endsWith('test'));
const failedChecks = checks.filter(({ ok }) => !ok).length;
const skippedCount = tests.skipped + bench.skipped;
const skipped = skippedCount > 0 ? `, ${skippedCount} skipped` : '';
const allPassed = results.every(({ ok }) => ok);
// A test run that crashed before counting has at least one failure.
const failed = failedChecks + Math.max(tests.failed, allPassed || failedChecks > 0 ? 0 : 1);
console.log(`${tests.passed + checks.length - failedChecks} passed, ${failed} failed${skipped}`);
process.exitCode = allPassed ? 0 : 1;
