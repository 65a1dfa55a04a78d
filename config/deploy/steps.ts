import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { filesIn } from '../files-in';
import { problemsOfPackage } from '../package-contents';
import { findSecrets } from '../secrets';
import { deployFunctions, formatCommand, functionsConfig, projectConfig, SECRET_FILE, uploadMiniProgram } from './plan';
import type { Command } from './plan';
import type { Release } from './releases';
import type { Settings } from './settings';

/** What a deployment does outside of its own folder. Each rejects when it fails, with what a developer should read. */
export interface Tools {
  /** Builds the mini program for WeChat Cloud into this folder, relative to the project. */
  readonly buildMiniProgram: (folder: string, cloudEnv: string) => Promise<void>;
  /** Bundles the functions into this folder; bytes of the script. */
  readonly bundle: (folder: string) => Promise<number>;
  readonly prepareDatabase: (settings: Settings) => Promise<void>;
  readonly run: (command: Command) => Promise<void>;
  readonly print: (line: string) => void;
}

export interface Step {
  readonly title: string;
  /** What exactly it would do, for `--dry-run`. */
  readonly details: readonly string[];
  readonly run: (tools: Tools) => Promise<void>;
}

export interface Plan {
  readonly settings: Settings;
  readonly release: Release;
  /** The project's root. */
  readonly root: string;
  /** The folder of the release, relative to it. */
  readonly folder: string;
}

export function buildSteps(plan: Plan): readonly Step[] {
  const { settings, folder, root } = plan;
  const [miniprogram, functions] = [`${folder}/miniprogram`, `${folder}/functions`];
  return [
    {
      title: 'build the mini program and look for secrets in it',
      details: [
        `XIAOPU_CLOUD=wechat XIAOPU_CLOUD_ENV=${settings.CLOUD_ENV} XIAOPU_OUT=${miniprogram} taro build --type weapp`,
      ],
      run: async ({ buildMiniProgram }) => {
        await buildMiniProgram(miniprogram, settings.CLOUD_ENV);
        const project = JSON.parse(readFileSync(path.join(root, 'project.config.json'), 'utf8'));
        const file = path.join(root, miniprogram, 'project.config.json');
        writeFileSync(file, JSON.stringify(projectConfig(settings, project)));
        const files = filesIn(path.join(root, miniprogram));
        refuse(problemsOfPackage(files, { cloud: 'wechat', demoTitles: [], secrets: settings.secrets }));
      },
    },
    {
      title: 'bundle the functions and look for secrets in them',
      details: ['shop', 'shop-hooks'].map((name) => `writes ${functions}/${name}/index.js and package.json`),
      run: async ({ bundle, print }) => {
        print(`${await bundle(path.join(root, functions))} bytes`);
        refuse(findSecrets(filesIn(path.join(root, functions)), settings.secrets));
      },
    },
    {
      title: 'prepare the database',
      details: ['makes or migrates the tables as OWNER_DATABASE_URL', 'fills them from src/demo if they have no shop'],
      run: ({ prepareDatabase }) => prepareDatabase(settings),
    },
  ];
}

/** The server first: phones with the version before can ask it, while a newer phone could not ask an older server. */
export function publishSteps({ settings, release, root, folder }: Plan): readonly Step[] {
  const at = (temporary: string) => ({ folder: path.join(root, folder), temporary });
  const upload = uploadMiniProgram(at(''), settings, release);
  return [
    {
      title: 'deploy the functions shop and shop-hooks',
      details: [
        `in ${folder}: ${formatCommand(deployFunctions(at('<temporary>')))}`,
        `<temporary>/${SECRET_FILE}, mode 600, removed afterwards, sets ${Object.keys(settings.variables).sort().join(' ')}`,
        'with a timer for shop-hooks, each minute',
        ...(settings.notifyPath === undefined ? [] : [`with ${settings.notifyPath} of HTTP 访问服务 for shop-hooks`]),
      ],
      run: ({ run }) => withSecretFile(functionsConfig(settings), (temporary) => run(deployFunctions(at(temporary)))),
    },
    {
      title: 'upload the mini program as a trial version',
      details: [`in ${folder}: ${formatCommand(upload).replaceAll(`${root}/`, '')}`],
      run: ({ run }) => run(upload),
    },
  ];
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** The file exists only while `work` runs, in a folder that only this user can open. */
async function withSecretFile(content: unknown, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'xiaopu-'));
  try {
    chmodSync(folder, 0o700);
    writeFileSync(path.join(folder, SECRET_FILE), JSON.stringify(content), { mode: 0o600 });
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
