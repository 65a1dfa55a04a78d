import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import committed from '../../config/bench.json';
import { gatesWithBudget } from '../../config/scripts/bench/figures';
import { drawBench } from '../../config/scripts/bench/plot';
import { readmeTable, tableIn } from '../../config/scripts/bench/readme';
import budget from '../../config/size-budget.json';
import { dependencies, engines, scripts } from '../../package.json';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const ENGLISH = 'README.md';
const CHINESE = '.github/README.zh-CN.md';
const GUIDES = [
  '.github/CONTRIBUTING.md',
  'src/demo/README.md',
  'src/cloud/README.md',
  'src/cloud/server/README.md',
  '__tests__/README.md',
];
const ALL = [ENGLISH, CHINESE, ...GUIDES];

/** Line limit of a readme or guide. */
const MAX_LINES = 150;

/** Beginnings of repository paths; other texts in backquotes are code. */
const OWN_PATH = /^(src|config|__tests__|\.github|\.ci)\//;

const codeIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** All `npm run …`, `npm ci`, `npm start` and `npm test` in the text. */
function commandsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/npm (?:run [\w:-]+|ci|start|test)/g)].map(([command]) => command))].sort();
}

/** Repository paths in backquotes and targets of pictures and links, relative to the repository's root. */
function pathsIn(file: string): readonly string[] {
  const text = read(file);
  const named = codeIn(text).filter((code) => OWN_PATH.test(code) && !/[<*…{]/.test(code));
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), target)),
  );
  return [...new Set([...named, ...linked])].sort();
}

/** All numbers of more than one digit, to compare the two languages. */
function numbersIn(text: string): readonly string[] {
  const plain = text.replace(/\]\([^)]*\)|`[^`\n]*`/g, '');
  return [...plain.matchAll(/\d[\d,.]*\d/g)].map(([number]) => number).sort();
}

describe('the two readmes', () => {
  it('link each other in their first line', () => {
    expect(read(ENGLISH).split('\n')[0]).toBe('[中文](.github/README.zh-CN.md)');
    expect(read(CHINESE).split('\n')[0]).toBe('[English](../README.md)');
  });

  it('name the same commands, paths and numbers', () => {
    expect(commandsIn(read(CHINESE))).toEqual(commandsIn(read(ENGLISH)));
    const own = (file: string) => pathsIn(file).filter((one) => !one.includes('README'));
    expect(own(CHINESE)).toEqual(own(ENGLISH));
    expect(numbersIn(read(CHINESE))).toEqual(numbersIn(read(ENGLISH)));
  });

  it.each([ENGLISH, CHINESE])('state the current budgets and the oldest Node: %s', (file) => {
    const text = read(file);
    expect(text).toContain(budget.main.toLocaleString('en-US'));
    expect(text).toContain(budget.total.toLocaleString('en-US'));
    expect(text).toContain(`Node ${engines.node.replace('>=', '')}`);
  });

  it.each([ENGLISH, CHINESE])('name the installed versions of React and Taro: %s', (file) => {
    expect(read(file)).toContain(`Taro ${dependencies['@tarojs/taro'].split('.')[0]}`);
    expect(read(file)).toContain(`React ${dependencies.react.split('.')[0]}`);
  });
});

describe('the figures of the bench', () => {
  const bench = { figures: committed.figures, gates: gatesWithBudget(committed.gates, budget) };

  it.each([
    [ENGLISH, 'english'],
    [CHINESE, 'chinese'],
  ] as const)('are the committed ones: %s', (file, language) => {
    expect(tableIn(read(file))).toBe(readmeTable(bench, language));
  });

  it('are drawn as committed', () => {
    expect(read('.github/bench.svg')).toBe(drawBench(bench));
  });
});

describe('readmes and guides', () => {
  it.each(ALL)('are short: %s', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(MAX_LINES);
  });

  it.each(ALL)('name only paths that exist: %s', (file) => {
    const named = pathsIn(file);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((one) => !existsSync(path.join(ROOT, one)))).toEqual([]);
  });

  it.each(ALL)('name only commands that exist: %s', (file) => {
    const run = commandsIn(read(file)).flatMap((command) => /^npm run (.+)$/.exec(command)?.slice(1) ?? []);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the parser of this test', () => {
  it('finds commands and numbers', () => {
    expect(commandsIn('`npm ci && npm start`, then `npm run size`')).toEqual(['npm ci', 'npm run size', 'npm start']);
    expect(numbersIn('985,000 bytes, `src/9000`, iOS 14.5 and 1')).toEqual(['14.5', '985,000']);
  });
});
