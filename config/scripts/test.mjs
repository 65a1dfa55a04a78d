/**
 * `npm test [-- --no-build] [-- --clock=2028-02-29T12:00+08:00] [-- jest arguments]`: builds what the tests need, runs
 * them and prints the number of passed and failed tests. Each test file starts at the time that `--clock`, or otherwise
 * config/jest.config.cjs, sets. Tests that this machine can't run count as skipped; the reason is printed above.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { build, buildCloudPreview, ROOT } from './build.mjs';

const { findChromium, findPostgres, hasPgDump, hasWxmlCompiler } = createRequire(import.meta.url)(
  '../capabilities.cjs',
);
const REPORT = path.join(ROOT, '.tmp/jest.json');

const withBuild = !process.argv.includes('--no-build');
const clock = process.argv.find((argument) => argument.startsWith('--clock='))?.slice('--clock='.length);
const jestArguments = process.argv.slice(2).filter((argument) => !/^--(?:no-build$|clock=)/.test(argument));
const hasChromium = findChromium() !== undefined;
const builds = {
  ...(hasWxmlCompiler() && { weapp: () => build('weapp') }),
  ...(hasChromium && { h5: () => build('h5') }),
  ...(hasChromium && findPostgres() && { 'h5 cloud': buildCloudPreview }),
};

async function buildAll() {
  for (const [target, run] of Object.entries(builds)) {
    const { ok, seconds, lines } = await run();
    if (!ok) {
      console.error(lines.slice(-40).join('\n'));
      console.error(`构建 ${target} 失败 · the ${target} build failed`);
      return false;
    }
    console.log(`构建 ${target}：${seconds.toFixed(0)} 秒`);
  }
  return true;
}

function runJest() {
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const ownArguments = [
    '--config',
    path.join(ROOT, 'config/jest.config.cjs'),
    '--maxWorkers=3',
    '--json',
    `--outputFile=${REPORT}`,
  ];
  const args = [jest, ...ownArguments, ...jestArguments];
  return new Promise((resolve) => {
    // With --json jest also prints the report on stdout; the readable output is on stderr.
    const env = { ...process.env, ...(clock && { XIAOPU_CLOCK: clock }) };
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['inherit', 'ignore', 'inherit'] });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function printSkipped() {
  if (!findPostgres())
    console.log(
      '跳过 postgres：没找到 PostgreSQL（装上，把它的 bin 放进 PATH，或者 npm run postgres）· no PostgreSQL found',
    );
  else if (!hasPgDump())
    console.log('跳过用 pg_dump 备份的演练：装上 PostgreSQL 的客户端程序 · no pg_dump for the drill of a backup');
  if (!findChromium()) console.log('跳过 browser：没找到 Chromium（可用环境变量 CHROMIUM 指明）· no Chromium found');
  if (!hasWxmlCompiler())
    console.log('跳过 native：微信的 WXML 编译器在这台机器上跑不了 · wcc has no binary for this machine');
}

function count() {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  return {
    passed: report.numPassedTests,
    // A test file that could not be run has no tests to count, so it counts as one failure.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function main() {
  if (clock && Number.isNaN(Date.parse(clock))) throw new Error(`not a time: ${clock}`);
  mkdirSync(path.dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  if (withBuild && !(await buildAll())) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  const code = await runJest();
  const { passed, failed, skipped } = count();
  printSkipped();
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return code === 0 && failed === 0 ? 0 : 1;
}

process.exitCode = await main();
