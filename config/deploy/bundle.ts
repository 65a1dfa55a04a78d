import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type * as Esbuild from 'esbuild';

const ROOT = path.resolve(__dirname, '../..');

/** Loaded by Node itself: esbuild looks for its program beside itself, where a file loaded by tsx is not. */
const { build } = createRequire(path.join(ROOT, 'package.json'))('esbuild') as typeof Esbuild;

/** The functions of WeChat Cloud, both of one bundle, and which export of it answers their calls. */
export const FUNCTIONS = [
  { name: 'shop', handler: 'index.main' },
  { name: 'shop-hooks', handler: 'index.hooks' },
] as const;

/**
 * WeChat Cloud installs it when a function is deployed. For PG-mode environments its documentation asks for 5.0.1-beta.1,
 * which npm does not have: docs.cloudbase.net/error-code/SDK_UPGRADE_REQUIRED.
 */
const SDK = { 'wx-server-sdk': '4.0.2' };

/** Libraries that `pg` would use if they were there. */
const OPTIONAL = ['pg-native', 'pg-cloudflare'];

/**
 * Writes both functions into `folder`, each a folder with one script and its package.json. The same sources give the same
 * bytes, wherever and whenever. Returns the size of the script. `pinyin`: the table for the search (config/pinyin.ts).
 */
export async function bundleFunctions(folder: string, pinyin: string): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['./src/cloud/server/function.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    external: [...Object.keys(SDK), ...OPTIONAL],
    define: { __PINYIN__: JSON.stringify(pinyin) },
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild wrote nothing');
  for (const { name } of FUNCTIONS) {
    const own = path.join(folder, name);
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'index.js'), script.contents);
    const description = { name, version: '1.0.0', private: true, main: 'index.js', dependencies: SDK };
    writeFileSync(path.join(own, 'package.json'), `${JSON.stringify(description, undefined, 2)}\n`);
  }
  return script.contents.length;
}
