/**
 * `npm run explore [-- --rounds 10] [-- --seed 123] [-- --cloud postgres] [-- file parts]`: runs the property tests and
 * simulations with new seeds and twenty times the runs of `npm test`, and prints each failure as an example to add to the
 * test. `--seed` repeats a round; `--cloud postgres` runs those over PostgreSQL.
 */
import { randomInt } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { plainLines, ROOT, runNode } from './build.mjs';

const REPORT = path.join(ROOT, '.tmp/explore.json');
/** Simulations count up from the seed (__tests__/support/random.ts), and fast-check takes 31 bits. */
const SEEDS = 2 ** 30;
/** Time limit of one test: a test that takes a second in `npm test` takes half a minute here. */
const TEST_TIMEOUT_MS = 1_800_000;

const { values: options, positionals: fileParts } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    seed: { type: 'string' },
    cloud: { type: 'string', default: 'embedded' },
  },
  allowPositionals: true,
});

/** The jest projects that run over each cloud. */
const PROJECTS = { embedded: ['unit', 'component'], postgres: ['postgres'] };
const projects = PROJECTS[options.cloud];
if (!projects) throw new Error(`--cloud is one of ${Object.keys(PROJECTS).join(', ')}`);

/** Test files with property tests or simulations. */
function testFiles() {
  const tests = path.join(ROOT, '__tests__');
  return readdirSync(tests, { recursive: true })
    .filter((name) => name.startsWith('postgres') === (options.cloud === 'postgres'))
    .filter((name) => /\.test\.tsx?$/.test(name) && fileParts.every((part) => name.includes(part)))
    .map((name) => path.join(tests, name))
    .filter((file) => /from 'fast-check'|\bfromSeeds\(/.test(readFileSync(file, 'utf8')));
}

/** A failure without the frames of packages. */
const readable = (message) =>
  plainLines(message)
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .join('\n');

function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(ROOT, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && assertionResults.length === 0) return [{ what: file, message }];
    return failed.map(({ fullName, failureMessages }) => ({
      what: `${file} › ${fullName}`,
      message: failureMessages.join('\n'),
    }));
  });
}

async function runRound(seed, files) {
  rmSync(REPORT, { force: true });
  const { seconds, output } = await runNode(
    'node_modules/jest/bin/jest.js',
    [
      ...['--config', path.join(ROOT, 'config/jest.config.cjs'), '--selectProjects', ...projects],
      ...['--maxWorkers=2', `--testTimeout=${TEST_TIMEOUT_MS}`, '--json', `--outputFile=${REPORT}`, '--runTestsByPath'],
      ...files,
    ],
    { XIAOPU_EXPLORE: String(seed) },
  );
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    return { seconds, passed: report.numPassedTests, failures: failuresIn(report) };
  } catch {
    return { seconds, passed: 0, failures: [{ what: 'jest', message: output }] };
  }
}

async function explore() {
  mkdirSync(path.dirname(REPORT), { recursive: true });
  const files = testFiles();
  const rounds = options.seed === undefined ? Number(options.rounds) : 1;
  let passed = 0;
  let failed = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const seed = options.seed === undefined ? randomInt(1, SEEDS) : Number(options.seed);
    const { seconds, failures, ...counts } = await runRound(seed, files);
    const verdict = failures.length === 0 ? '✓' : `✗ ${failures.length}`;
    console.log(`第 ${round} 轮 round ${round}/${rounds}，seed ${seed}：${verdict}（${seconds.toFixed(0)} 秒）`);
    for (const { what, message } of failures) console.log(`\n● ${what}\n${readable(message)}\n`);
    passed += counts.passed;
    failed += failures.length;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

process.exitCode = await explore();
