/**
 * `npm test [-- --no-build] [-- jest's own arguments]`: builds what the tests look at, runs them and closes with a
 * plain count. Tests that this machine can't run are counted as skipped, with the reason above the count.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { build, ROOT } from './build.mjs';

const { findChromium, hasWxmlCompiler } = createRequire(import.meta.url)('../capabilities.cjs');
const REPORT = path.join(ROOT, '.tmp/jest.json');

const withBuild = !process.argv.includes('--no-build');
const jestArguments = process.argv.slice(2).filter((argument) => argument !== '--no-build');
const targets = [...(hasWxmlCompiler() ? ['weapp'] : []), ...(findChromium() ? ['h5'] : [])];

async function buildAll() {
  for (const target of targets) {
    const { ok, seconds, lines } = await build(target);
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
  const own = [
    '--config',
    path.join(ROOT, 'config/jest.config.cjs'),
    '--maxWorkers=3',
    '--json',
    `--outputFile=${REPORT}`,
  ];
  const args = [jest, ...own, ...jestArguments];
  return new Promise((resolve) => {
    // With --json jest prints the report on its standard output too; the readable part is on the other one.
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['inherit', 'ignore', 'inherit'] });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function sayWhatIsSkipped() {
  if (!findChromium()) console.log('跳过 browser：没找到 Chromium（可用环境变量 CHROMIUM 指明）· no Chromium found');
  if (!hasWxmlCompiler())
    console.log('跳过 native：微信的 WXML 编译器在这台机器上跑不了 · wcc has no binary for this machine');
}

function count() {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  return {
    passed: report.numPassedTests,
    // A file that could not even be run has no tests to count, and must not pass for that.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function main() {
  mkdirSync(path.dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  if (withBuild && !(await buildAll())) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  const code = await runJest();
  const { passed, failed, skipped } = count();
  sayWhatIsSkipped();
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return code === 0 && failed === 0 ? 0 : 1;
}

process.exitCode = await main();
