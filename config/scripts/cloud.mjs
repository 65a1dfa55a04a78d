/**
 * `npm run cloud [-- --keep]`: the real cloud on this machine. Starts PostgreSQL, the server and a stand-in for WeChat, fills
 * the shop from src/demo and serves the browser preview to two shoppers and the seller, until Ctrl-C. Each start is a new
 * shop; with `--keep` it is the one of the last start, in which the stand-in knows no earlier payment.
 */
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { require as load } from 'tsx/cjs/api';

import { buildCloudPreview, CLOUD_PREVIEW, endAll, ROOT } from './build.mjs';

const FOLDER = path.join(ROOT, '.tmp/cloud');
/** Bytes of the path of a folder in which a socket's path still fits. */
const MAX_PATH = 80;

/** PostgreSQL refuses to run as root, and the user that runs it then may not see the project's folder. */
function dataFolder() {
  const own = path.join(FOLDER, 'postgres');
  const isOwn = process.getuid?.() !== 0 && Buffer.byteLength(own) <= MAX_PATH;
  return isOwn ? own : path.join(tmpdir(), 'xiaopu-cloud');
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

async function main() {
  const args = process.argv.slice(2);
  if (args[0] === 'export' || args[0] === 'import') return move(args);
  let stop = () => {
    endAll();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop());

  console.log('构建网页预览，要一两分钟 · building the browser preview, a minute or two …');
  const built = await buildCloudPreview();
  if (!built.ok) {
    console.error(`${built.lines.slice(-25).join('\n')}\n预览没构建成，原因在上面 · the build failed, see above`);
    return 1;
  }
  const data = dataFolder();
  if (!process.argv.includes('--keep')) rmSync(data, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, 'server.log');
  const lines = createWriteStream(file);
  const { createLog, logConsoleErrors } = load('../../src/cloud/server/log.ts', import.meta.url);
  const { openCloud } = load('../cloud/open-cloud.ts', import.meta.url);
  const { shopPinyin } = load('../pinyin.ts', import.meta.url);
  const log = createLog({ now: Date.now, write: (line) => lines.write(line) });
  const cloud = await openCloud({ data, preview: path.join(ROOT, CLOUD_PREVIEW), pinyin: shopPinyin(), log });
  logConsoleErrors(log);
  printAddresses(cloud.addresses, file);
  await new Promise((resolve) => (stop = resolve));
  await cloud.close();
  console.log('\n关门了，下次见。Bye.');
  return 0;
}

process.exitCode = await main().catch((error) => {
  console.error(`云没开成 · the cloud did not start: ${error.message}`);
  return 1;
});
