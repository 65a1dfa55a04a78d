/**
 * `npm run cloud [-- --keep]`: the real cloud on this machine. Starts PostgreSQL, the server and a stand-in for WeChat, fills
 * the shop from src/demo and serves the browser preview to two shoppers and the seller, until Ctrl-C. Each start is a new
 * shop; with `--keep` it is the one of the last start, in which the stand-in knows no earlier payment.
 */
import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { require as load } from 'tsx/cjs/api';

import { buildCloudPreview, CLOUD_PREVIEW, endAll, ROOT } from './build.mjs';
import { findOrFetchPostgres } from './fetch-postgres.mjs';
import { holdAlone } from './hold-alone.mjs';

const FOLDER = path.join(ROOT, '.tmp/cloud');
/** Bytes of the path of a folder in which a socket's path still fits. */
const MAX_PATH = 80;

/** Of this clone. PostgreSQL refuses to run as root, and the user that runs it then may not see the project's folder. */
function dataFolder() {
  const own = path.join(FOLDER, 'postgres');
  const isOwn = process.getuid?.() !== 0 && Buffer.byteLength(own) <= MAX_PATH;
  const id = createHash('sha256').update(ROOT).digest('hex').slice(0, 8);
  return isOwn ? own : path.join(tmpdir(), `xiaopu-cloud-${id}`);
}

function printAddresses({ shopper, another, seller }, log) {
  console.log(`
小铺开在真的云上了 · The shop is open, over PostgreSQL:

  买家 a shopper          ${shopper}
  另一位 another shopper  ${another}
  掌柜 the seller         ${seller}   我的 → 掌柜的账台 (mine → the desk)

钱是假的，签名和加密是真的 · the money is imagined, the signatures are real. 日志 log: ${path.relative(ROOT, log)}
按 Ctrl-C 关门 · Ctrl-C to stop`);
}

/** `npm run cloud -- export|import FILE …`: the shop of the database in DATABASE_URL as a file, or a file as its shop. */
async function move(args) {
  const { runMove } = load('../../src/cloud/server/moving/command.ts', import.meta.url);
  const url = process.env.DATABASE_URL;
  const { ok, text } = url ? await runMove(args, url) : { ok: false, text: 'DATABASE_URL is missing' };
  console.log(text);
  return ok ? 0 : 1;
}

let isStopped = false;
/** Ctrl-C, once or often: ends what is being fetched or built. What is open is closed by whoever waits for this. */
const stopped = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      isStopped = true;
      endAll();
      resolve();
    });
});

/** The exit code of what Ctrl-C has broken off. */
const BROKEN_OFF = 130;

/** When it is broken off, nothing has to be closed. */
async function prepare() {
  await findOrFetchPostgres();
  console.log('构建网页预览，要一两分钟 · building the browser preview, a minute or two …');
  const built = await buildCloudPreview();
  if (!built.ok)
    throw new Error(`预览没构建成，原因在上面 · the preview was not built\n${built.lines.slice(-25).join('\n')}`);
}

async function open(keeps) {
  const { createLog, logConsoleErrors } = load('../../src/cloud/server/log.ts', import.meta.url);
  const { openCloud } = load('../cloud/open-cloud.ts', import.meta.url);
  const { shopPinyin } = load('../pinyin.ts', import.meta.url);
  const file = path.join(FOLDER, 'server.log');
  const lines = createWriteStream(file);
  const log = createLog({ now: Date.now, write: (line) => lines.write(line) });
  const preview = path.join(ROOT, CLOUD_PREVIEW);
  const cloud = await openCloud({ data: dataFolder(), keeps, preview, pinyin: shopPinyin(), log });
  logConsoleErrors(log);
  return { cloud, file };
}

async function main() {
  const args = process.argv.slice(2);
  if (args[0] === 'export' || args[0] === 'import') return move(args);
  mkdirSync(FOLDER, { recursive: true });
  const held = path.join(FOLDER, 'pid');
  if (!holdAlone(held))
    throw new Error(`这里已经开着一家（若没有，删掉 ${held}）· it runs here already; if not, remove that file`);
  await Promise.race([prepare(), stopped]);
  if (isStopped) return BROKEN_OFF;
  // Broken off from here on it is opened first, and then closed.
  const { cloud, file } = await open(args.includes('--keep'));
  printAddresses(cloud.addresses, file);
  await stopped;
  await cloud.close();
  console.log('\n关门了，下次见。Bye.');
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    // What ran was ended with this process.
    if (isStopped) process.exit(BROKEN_OFF);
    console.error(`没做成 · it did not work: ${error.message}`);
    process.exit(1);
  },
);
