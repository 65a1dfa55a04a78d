import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { plainLines, ROOT, runNode } from './build.mjs';

const EMBEDDED = 'dist/weapp';
const REAL = '.tmp/real-cloud';

/** Words that only the mocked cloud, its schemas and its shop bring along. */
const MOCKED = ['xiaopu/1/', 'xiaopu/faults', 'safe_integer', ...demoTitles()];
const WECHAT = ['callFunction'];

/** The goods of the demo shop by name: the list can't fall behind the shop. */
function demoTitles() {
  return read('src/demo/goods', /\.ts$/).flatMap(({ text }) =>
    [...text.matchAll(/^ {4}title: '([^']+)'/gm)].map(([, title]) => title),
  );
}

function read(folder, names) {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && names.test(file.name))
    .map((file) => ({ text: readFileSync(path.join(file.parentPath ?? file.path, file.name), 'utf8') }));
}

/** What a package holds that it should not, or lacks that it should hold. */
function faultsOf(folder, { has, hasNot }) {
  const text = read(folder, /\.(js|json|wxml)$/)
    .map((file) => file.text)
    .join('\n');
  return [
    ...has.filter((word) => !text.includes(word)).map((word) => `${folder} lacks ${word}`),
    ...hasNot.filter((word) => text.includes(word)).map((word) => `${folder} holds ${word}`),
  ];
}

/**
 * Builds for WeChat Cloud and looks that neither the mocked cloud nor the demo shop is in the package. `dist/weapp`, if
 * it has been built, is held to the opposite: else a renamed word would pass for an absent one. Answers what is wrong.
 */
export async function checkRealCloud() {
  const built = await runNode('node_modules/@tarojs/cli/bin/taro', ['build', '--type', 'weapp'], {
    NODE_ENV: 'production',
    XIAOPU_CLOUD: 'wechat',
    XIAOPU_OUT: REAL,
  });
  if (built.code !== 0) return plainLines(built.output);
  const isMocked = existsSync(path.join(ROOT, EMBEDDED, 'app.json'));
  return [
    ...(MOCKED.length > 10 ? [] : ['the titles of the demo shop were not found in src/demo/goods']),
    ...faultsOf(REAL, { has: WECHAT, hasNot: MOCKED }),
    ...(existsSync(path.join(ROOT, REAL, 'pictures')) ? [`${REAL} holds the demo shop's pictures`] : []),
    ...(isMocked ? faultsOf(EMBEDDED, { has: MOCKED, hasNot: WECHAT }) : []),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = await checkRealCloud();
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log('a package for WeChat Cloud carries neither the mocked cloud nor the demo shop');
  process.exitCode = faults.length === 0 ? 0 : 1;
}
