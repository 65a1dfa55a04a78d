/**
 * How much work a cold start is, in instructions, compared with a hello world of the same toolchain. Instructions are
 * counted by valgrind's cachegrind in a Node that does one thing after the other, so two runs differ by 0.1 % at most;
 * milliseconds differ by ten on a busy machine. What a phone's engine does is not measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { ROOT, run } from '../build.mjs';
import { buildHello } from './hello.mjs';

const HOST = path.join(ROOT, 'config/scripts/bench/start-host.cjs');
/** Without the optimizing compiler: what it compiles, and when, depends on as little as the length of a path. */
const NODE_OPTIONS = ['--no-opt', '--single-threaded', '--predictable', '--random-seed=1', '--hash-seed=1'];
const CACHEGRIND = ['--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null'];

const SHOP = { folder: path.join(ROOT, 'dist/weapp'), route: 'pages/feed/index', text: '转发' };

/** Instructions of one start up to `until`, a parameter of the host. */
async function count({ folder, route }, until, storageFile) {
  const host = [...NODE_OPTIONS, HOST, folder, route, until, ...(storageFile ? [storageFile] : [])];
  const { code, output } = await run('valgrind', [...CACHEGRIND, process.execPath, ...host]);
  const [, refs] = /I\s+refs:\s+([\d,]+)/.exec(output) ?? [];
  if (code !== 0 || !refs) throw new Error(`${folder} did not get to «${until}»:\n${output.slice(-2000)}`);
  return Number(refs.replaceAll(',', ''));
}

/** Counts for one mini program, without those of Node itself (`empty`). */
async function countStart(app) {
  const empty = await count(app, 'nothing');
  const countOf = async (until, storageFile) => (await count(app, until, storageFile)) - empty;
  return { empty, load: await countOf('loaded'), drawn: await countOf('drawn'), content: await countOf(app.text) };
}

/** The same once the shop has been opened before, with what it stored then. */
async function countLaterContent(empty) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'xiaopu-start-'));
  const storage = path.join(folder, 'storage.json');
  try {
    const first = await run(process.execPath, [HOST, SHOP.folder, SHOP.route, 'idle', storage]);
    if (first.code !== 0) throw new Error(`the shop did not start:\n${first.output}`);
    return (await count(SHOP, SHOP.text, storage)) - empty;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Instructions of a cold start of `dist/weapp` and of the hello world: Node alone (`empty`), `load` of all scripts, up to
 * the page `drawn` first where nothing is known of the shop (its skeleton), up to the `content` of the first start ever,
 * and that at a `later` start. `ratios` compare with the hello world's content, `ratios.load` with its load. Throws
 * without valgrind, or if one of them does not start.
 */
export async function measureStart() {
  const hello = await buildHello();
  const ofHello = await countStart(hello);
  const counted = await countStart(SHOP);
  const ofShop = { ...counted, later: await countLaterContent(counted.empty) };
  return {
    hello: ofHello,
    shop: ofShop,
    ratios: {
      load: ofShop.load / ofHello.load,
      drawn: ofShop.drawn / ofHello.content,
      content: ofShop.content / ofHello.content,
      later: ofShop.later / ofHello.content,
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { hello, shop, ratios } = await measureStart();
  const millions = (counts) => Object.entries(counts).map(([name, value]) => `${name} ${(value / 1e6).toFixed(2)} M`);
  console.log(`hello: ${millions(hello).join(', ')}`);
  console.log(`shop: ${millions(shop).join(', ')}`);
  console.log(
    `ratios: ${Object.entries(ratios)
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join(', ')}`,
  );
}
