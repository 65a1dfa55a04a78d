/** Part `setdata`: what a fixed walk through the compiled mini program sends (__tests__/bench/walk.ts). */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { plainLines, ROOT, runNode } from '../build.mjs';

const { hasWxmlCompiler } = createRequire(import.meta.url)('../../capabilities.cjs');
const REPORT = path.join(ROOT, '.tmp/bench-setdata.json');

/** Walks through dist/weapp on the mini host. Throws when a step does not work. */
export async function measureSetData() {
  if (!hasWxmlCompiler())
    return { skipped: '微信的 WXML 编译器在这台机器上跑不了 · wcc has no binary for this machine' };
  mkdirSync(path.dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ['--config', path.join(ROOT, 'config/jest.bench.cjs'), 'setdata'];
  const { code, output } = await runNode('node_modules/jest/bin/jest.js', args, { BENCH_REPORT: REPORT });
  if (code !== 0) throw new Error(plainLines(output).join('\n'));
  return JSON.parse(readFileSync(REPORT, 'utf8'));
}
