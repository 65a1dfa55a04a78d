/**
 * `npm run deploy [-- --dry-run] [-- --roll-back]`: puts the shop onto WeChat Cloud, with what `.env.local` says. See
 * src/cloud/server/README.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { require as load } from 'tsx/cjs/api';

import { plainLines, ROOT, run, runNode } from './build.mjs';

const { bundleFunctions } = load('../deploy/bundle.ts', import.meta.url);
const { deploy } = load('../deploy/deploy.ts', import.meta.url);
const { parseEnvFile, readSettings } = load('../deploy/settings.ts', import.meta.url);

const OPTIONS = ['--dry-run', '--roll-back'];
const FILE = path.join(ROOT, '.env.local');

/** Rejects with the end of what the program printed, which `deploy` shows without secrets. */
function checkExit({ code, output }) {
  if (code !== 0) throw new Error(plainLines(output).slice(-25).join('\n'));
}

const tools = {
  buildMiniProgram: async (folder, cloudEnv) =>
    checkExit(
      await runNode('node_modules/@tarojs/cli/bin/taro', ['build', '--type', 'weapp'], {
        NODE_ENV: 'production',
        XIAOPU_CLOUD: 'wechat',
        XIAOPU_CLOUD_ENV: cloudEnv,
        XIAOPU_OUT: folder,
      }),
    ),
  bundle: (folder) => bundleFunctions(folder, load('../pinyin.ts', import.meta.url).shopPinyin()),
  prepareDatabase: (settings) => load('../deploy/database.ts', import.meta.url).prepareDatabase(settings, Date.now()),
  run: async ({ program, args, cwd }) => checkExit(await run(program, args, { cwd })),
  print: (line) => console.log(line),
};

async function main(options) {
  const unknown = options.filter((option) => !OPTIONS.includes(option));
  if (unknown.length > 0) return (console.error(`${unknown.join(' ')}? There are ${OPTIONS.join(' and ')}.`), 1);
  const settings = readSettings(existsSync(FILE) ? parseEnvFile(readFileSync(FILE, 'utf8')) : {});
  if (Array.isArray(settings)) {
    console.error(`.env.local ${existsSync(FILE) ? 'is not complete' : 'does not exist'}:\n`);
    for (const problem of settings) console.error(`- ${problem}`);
    return 1;
  }
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const [isDryRun, isRollBack] = OPTIONS.map((option) => options.includes(option));
  const order = { settings, root: ROOT, version, now: new Date(), isDryRun, isRollBack };
  return (await deploy(order, tools)) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
