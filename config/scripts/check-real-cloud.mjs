import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

import { plainLines, ROOT, runNode } from './build.mjs';

const EMBEDDED_BUILD = 'dist/weapp';
export const WECHAT_BUILD = '.tmp/real-cloud';

/** Strings that only the embedded cloud, its schemas and the demo shop contain. */
const EMBEDDED_STRINGS = ['xiaopu/5/', 'xiaopu/faults', 'safe_integer', ...demoTitles()];
const WECHAT_STRINGS = ['callFunction'];
/** Strings that only the server contains: nothing of it is for a phone. */
const SERVER_STRINGS = ['pg_advisory_xact_lock', 'xiaopu.documents'];

/** The titles of the demo shop's goods, read from its content so that they are always current. */
function demoTitles() {
  return read('src/demo/goods', /\.ts$/).flatMap(({ text }) =>
    [...text.matchAll(/^ {4}title: '([^']+)'/gm)].map(([, title]) => title),
  );
}

/** A file's text; that of a compressed file as `config/plugins/packed-texts.ts` wrote it. */
function readText(file) {
  const bytes = readFileSync(file);
  return file.endsWith('.br') ? brotliDecompressSync(bytes).toString('utf16le') : bytes.toString();
}

function read(folder, names) {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && names.test(file.name))
    .map((file) => ({ text: readText(path.join(file.parentPath ?? file.path, file.name)) }));
}

/** Strings that the package lacks although required, or contains although forbidden. */
function problemsOf(folder, { has, hasNot }) {
  const text = read(folder, /\.(js|json|wxml|br)$/)
    .map((file) => file.text)
    .join('\n');
  return [
    ...has.filter((word) => !text.includes(word)).map((word) => `${folder} lacks ${word}`),
    ...hasNot.filter((word) => text.includes(word)).map((word) => `${folder} contains ${word}`),
  ];
}

/**
 * Builds for WeChat Cloud and checks that the package contains neither the embedded cloud nor the demo shop.
 * `dist/weapp`, if it exists, is checked for the opposite: otherwise a renamed string would seem to be absent. Returns
 * the problems.
 */
export async function checkRealCloud() {
  const built = await runNode('node_modules/@tarojs/cli/bin/taro', ['build', '--type', 'weapp'], {
    NODE_ENV: 'production',
    XIAOPU_CLOUD: 'wechat',
    XIAOPU_OUT: WECHAT_BUILD,
  });
  if (built.code !== 0) return plainLines(built.output);
  const hasEmbeddedBuild = existsSync(path.join(ROOT, EMBEDDED_BUILD, 'app.json'));
  return [
    ...(EMBEDDED_STRINGS.length > 10 ? [] : ['the titles of the demo shop were not found in src/demo/goods']),
    ...problemsOf(WECHAT_BUILD, { has: WECHAT_STRINGS, hasNot: [...EMBEDDED_STRINGS, ...SERVER_STRINGS] }),
    ...(existsSync(path.join(ROOT, WECHAT_BUILD, 'sandbox/pictures.br'))
      ? [`${WECHAT_BUILD} contains the demo shop's pictures`]
      : []),
    ...(hasEmbeddedBuild
      ? problemsOf(EMBEDDED_BUILD, { has: EMBEDDED_STRINGS, hasNot: [...WECHAT_STRINGS, ...SERVER_STRINGS] })
      : []),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await checkRealCloud();
  for (const problem of problems) console.error(problem);
  if (problems.length === 0)
    console.log('a package for WeChat Cloud contains neither the embedded cloud nor the demo shop');
  process.exitCode = problems.length === 0 ? 0 : 1;
}
