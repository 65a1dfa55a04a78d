import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { deploy, RELEASES } from '../../../config/deploy/deploy';
import type { Command } from '../../../config/deploy/plan';
import { readHistory } from '../../../config/deploy/releases';
import type { Tools } from '../../../config/deploy/steps';
import { settingsOf } from '../../support/deploy-settings';

const settings = settingsOf();
const DAY_1 = new Date('2026-11-30T00:12:40Z');
const DAY_2 = new Date('2026-12-01T08:00:00Z');

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'xiaopu-'));
  writeFileSync(path.join(root, 'project.config.json'), '{"appid":"touristappid","miniprogramRoot":"dist/weapp/"}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Over extends Partial<Tools> {
  readonly now?: Date;
  readonly isDryRun?: boolean;
  readonly isRollBack?: boolean;
  /** Of the mini program that is built. */
  readonly app?: string;
}

/** Deploys with tools that only note what they are asked. */
async function deployWith({
  now = DAY_1,
  isDryRun = false,
  isRollBack = false,
  app = 'callFunction',
  ...over
}: Over = {}) {
  const lines: string[] = [];
  const done: string[] = [];
  const commands: Command[] = [];
  const write = (folder: string, file: string, text: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const tools: Tools = {
    buildMiniProgram: async (folder) => {
      done.push('build');
      write(path.join(root, folder), 'app.js', app);
    },
    bundle: async (folder) => {
      done.push('bundle');
      for (const name of ['shop', 'shop-hooks']) write(path.join(folder, name), 'index.js', 'exports.main=1');
      return 12;
    },
    prepareDatabase: async () => void done.push('database'),
    run: async (command) => {
      done.push(command.args[1] ?? '');
      commands.push(command);
    },
    print: (line) => void lines.push(line),
    ...over,
  };
  const isDone = await deploy({ settings, root, version: '0.1.0', now, isDryRun, isRollBack }, tools);
  return { isDone, lines: lines.join('\n'), done, commands };
}

const TCB = '@cloudbase/cli@2.12.10';
const CI = 'miniprogram-ci@2.1.42';

describe('npm run deploy', () => {
  it('builds, prepares the database, and puts the server live before the mini program', async () => {
    const { isDone, done } = await deployWith();
    expect(isDone).toBe(true);
    expect(done).toEqual(['build', 'bundle', 'database', TCB, CI]);
    expect(readHistory(path.join(root, RELEASES)).live).toBe('2026-11-30T00-12-40');
    const project = readFileSync(
      path.join(root, RELEASES, '2026-11-30T00-12-40/miniprogram/project.config.json'),
      'utf8',
    );
    expect(JSON.parse(project)).toEqual({ appid: 'wx0123456789abcdef', miniprogramRoot: './' });
  });

  it('says with --dry-run exactly what it would do, and does none of it', async () => {
    const { isDone, lines, done } = await deployWith({ isDryRun: true });
    expect(isDone).toBe(true);
    expect(done).toEqual([]);
    expect(existsSync(path.join(root, RELEASES))).toBe(false);
    expect(lines.replaceAll('2026-11-30T00-12-40', '<id>')).toMatchInlineSnapshot(`
      "1. build the mini program and look for secrets in it
         XIAOPU_CLOUD=wechat XIAOPU_CLOUD_ENV=shop-1a2b XIAOPU_OUT=dist/releases/<id>/miniprogram taro build --type weapp
      2. bundle the functions and look for secrets in them
         writes dist/releases/<id>/functions/shop/index.js and package.json
         writes dist/releases/<id>/functions/shop-hooks/index.js and package.json
      3. prepare the database
         makes or migrates the tables as OWNER_DATABASE_URL
         fills them from src/demo if they have no shop
      4. deploy the functions shop and shop-hooks
         in dist/releases/<id>: npx --yes @cloudbase/cli@2.12.10 --config-file '<temporary>/cloudbaserc.json' fn deploy --all --force --yes
         <temporary>/cloudbaserc.json, mode 600, removed afterwards, sets DATABASE_URL NODE_ENV SELLER_OPENID UPLOADS_FOLDER WECHAT_API WECHAT_APP_ID WECHAT_APP_SECRET WECHAT_PAY_API_V3_KEY WECHAT_PAY_MERCHANT_ID WECHAT_PAY_NOTIFY_URL WECHAT_PAY_PLATFORM_KEYS WECHAT_PAY_PRIVATE_KEY WECHAT_PAY_SERIAL
         with a timer for shop-hooks, each minute
         with /pay of HTTP 访问服务 for shop-hooks
      5. upload the mini program as a trial version
         in dist/releases/<id>: npx --yes miniprogram-ci@2.1.42 upload --pp dist/releases/<id>/miniprogram --pkp /home/developer/upload.key --appid wx0123456789abcdef --uv 0.1.0 --ud '0.1.0 (<id>)' -r 1
      Nothing of it was done: --dry-run."
    `);
  });

  it('gives the variables to the functions in a file for this user alone, which is gone afterwards', async () => {
    let file = '';
    const run = async ({ args }: Command) => {
      if (args[1] !== TCB) return;
      file = args[3] ?? '';
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
      const { functions } = JSON.parse(readFileSync(file, 'utf8'));
      expect(functions).toMatchObject([
        { name: 'shop', handler: 'index.main', envVariables: settings.variables },
        { name: 'shop-hooks', handler: 'index.hooks', path: '/pay', triggers: [{ type: 'timer' }] },
      ]);
      // No one on the internet and no timer reaches the router.
      expect(functions[0]).not.toHaveProperty('path');
      expect(functions[0]).not.toHaveProperty('triggers');
      throw new Error('the network is gone');
    };
    expect((await deployWith({ run })).isDone).toBe(false);
    expect(file).not.toBe('');
    expect(existsSync(path.dirname(file))).toBe(false);
  });

  it('tells no secret: not in arguments, not in what it prints, not in its folder', async () => {
    const secret = settings.secrets.join(' ');
    const failing = async () => Promise.reject(new Error(`refused: ${secret}`));
    const printed = [await deployWith(), await deployWith({ isDryRun: true }), await deployWith({ run: failing })];
    const text = JSON.stringify(printed);
    for (const each of settings.secrets) expect(text).not.toContain(each);
    expect(printed[2]?.lines).toContain('refused: …');
  });

  it.each([
    ['what the embedded cloud has', 'callFunction xiaopu/6/', 'contains xiaopu/6/'],
    [
      'a value of .env.local',
      `callFunction ${settings.variables['WECHAT_APP_SECRET']}`,
      'app.js contains a value of .env.local',
    ],
  ])('stops before anything is live when the mini program holds %s', async (_, app, problem) => {
    const { isDone, lines, done } = await deployWith({ app });
    expect(isDone).toBe(false);
    expect(done).toEqual(['build']);
    expect(lines).toContain(problem);
  });

  it('stops at what fails, and the version before stays the one that is live', async () => {
    await deployWith();
    const prepareDatabase = () => Promise.reject(new Error('no route to the database'));
    const { isDone, lines, done } = await deployWith({ now: DAY_2, prepareDatabase });
    expect(isDone).toBe(false);
    expect(done).toEqual(['build', 'bundle']);
    expect(lines).toContain('no route to the database');
    expect(readHistory(path.join(root, RELEASES)).live).toBe('2026-11-30T00-12-40');
  });
});

describe('npm run deploy -- --roll-back', () => {
  it('puts the version before live again, and says what it leaves', async () => {
    await deployWith();
    await deployWith({ now: DAY_2 });
    const { isDone, lines, done, commands } = await deployWith({ isRollBack: true });
    expect(isDone).toBe(true);
    expect(done).toEqual([TCB, CI]);
    expect(commands[0]?.cwd).toBe(path.join(root, RELEASES, '2026-11-30T00-12-40'));
    expect(lines).toContain('a migration is never taken back');
    expect(readHistory(path.join(root, RELEASES)).live).toBe('2026-11-30T00-12-40');
    expect((await deployWith({ isRollBack: true })).isDone).toBe(false);
  });

  it('has nothing to go back to after the first version', async () => {
    expect((await deployWith({ isRollBack: true })).lines).toContain('no version before');
    await deployWith();
    const { isDone, done } = await deployWith({ isRollBack: true });
    expect(isDone).toBe(false);
    expect(done).toEqual([]);
  });

  it('is followed by a new version as by any other', async () => {
    await deployWith();
    await deployWith({ now: DAY_2 });
    await deployWith({ isRollBack: true });
    await deployWith({ now: new Date('2026-12-02T00:00:00Z') });
    const { releases } = readHistory(path.join(root, RELEASES));
    expect(releases.map(({ id }) => id)).toEqual(['2026-11-30T00-12-40', '2026-12-02T00-00-00']);
  });
});
