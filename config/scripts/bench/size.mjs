/** Parts `size` and `real-cloud`: the bytes of each package as WeChat uploads it, by class, and gzipped. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { ROOT } from '../build.mjs';
import { WECHAT_BUILD } from '../check-real-cloud.mjs';
import { measurePackages } from '../package-size.mjs';

/** What is in none of these is data: clips, tables. */
const CLASSES = [
  ['js', /\.js$/],
  ['wxml', /\.(wxml|wxs)$/],
  ['wxss', /\.wxss$/],
  ['json', /\.json$/],
  ['pictures', /\.(svg|png|jpe?g|gif|webp)$/i],
];

const DEMO_BUILD = 'dist/weapp';
const fileOf = (folder) => path.join(ROOT, folder, 'app.json');

const classOf = (file) => CLASSES.find(([, pattern]) => pattern.test(file))?.[0] ?? 'data';

/** Rows of one package; its files by class, without classes it has nothing of. */
function rowsOf(name, files) {
  const sums = Object.fromEntries(['bytes', ...CLASSES.map(([unit]) => unit), 'data', 'gz'].map((unit) => [unit, 0]));
  for (const { file, bytes, gz } of files) {
    sums.bytes += bytes;
    sums[classOf(file)] += bytes;
    sums.gz += gz;
  }
  return Object.entries(sums)
    .filter(([, value]) => value > 0)
    .map(([unit, value]) => ({ name, unit, value }));
}

/** Measures the build in `folder`. Throws if there is none. */
export async function measureSize(folder = path.join(ROOT, DEMO_BUILD)) {
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`nothing is built in ${folder}`);
  const { packOptions } = JSON.parse(readFileSync(path.join(ROOT, 'project.config.json'), 'utf8'));
  const packages = measurePackages(folder, packOptions.ignore).map(({ name, files }) => ({
    name,
    files: files.map((one) => ({ ...one, gz: gzipSync(readFileSync(path.join(folder, one.file))).length })),
  }));
  const all = { name: 'all', files: packages.flatMap(({ files }) => files) };
  return { rows: [all, ...packages].flatMap(({ name, files }) => rowsOf(name, files)) };
}

/** Measures the build for WeChat Cloud, unless it is from before the last build of the demo shop. */
export async function measureRealCloud() {
  const [real, demo] = [WECHAT_BUILD, DEMO_BUILD].map((folder) => statSync(fileOf(folder), { throwIfNoEntry: false }));
  if (!real || (demo && real.mtimeMs < demo.mtimeMs))
    return { skipped: '先跑 node config/scripts/check-real-cloud.mjs · it has to be built anew' };
  return measureSize(path.join(ROOT, WECHAT_BUILD));
}
