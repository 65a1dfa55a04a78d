/** Writes what `npm run bench -- --update` commits: config/bench.json, the plot and the tables of the readmes. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { format, resolveConfig } from 'prettier';
import { require as load } from 'tsx/cjs/api';

import { ROOT } from '../build.mjs';

const { drawBench } = load('./plot.ts', import.meta.url);
const { readmeTable, withTable } = load('./readme.ts', import.meta.url);

const README = { english: 'README.md', chinese: '.github/README.zh-CN.md' };

async function writeFormatted(file, text) {
  const target = path.join(ROOT, file);
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

/** `own` is written to config/bench.json; `gates` are those of other files too. */
export async function update(own, gates) {
  await writeFormatted('config/bench.json', JSON.stringify(own));
  const committed = { figures: own.figures, gates };
  writeFileSync(path.join(ROOT, '.github/bench.svg'), drawBench(committed));
  for (const [language, file] of Object.entries(README)) {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    await writeFormatted(file, withTable(text, readmeTable(committed, language)));
  }
}
