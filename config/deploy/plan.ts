import path from 'node:path';

import { FUNCTIONS } from './bundle';
import type { Release } from './releases';
import type { Settings } from './settings';

/** Run by npx and pinned: neither is a dependency of the shop. */
const TCB = '@cloudbase/cli@2.12.10';
const CI = 'miniprogram-ci@2.1.42';

/** Where the variables of the functions stand while they are deployed, and nowhere else. */
export const SECRET_FILE = 'cloudbaserc.json';

/** A program and its arguments. No secret is among them: everyone on the machine can list them. */
export interface Command {
  readonly program: 'npx';
  readonly args: readonly string[];
  /** The folder in which it runs. */
  readonly cwd: string;
}

export interface Places {
  /** Of this release. */
  readonly folder: string;
  /** A new folder of the system's for temporary files, which only this user can open. */
  readonly temporary: string;
}

/** Deploys both functions with their variables, the timer and the path of WeChat Pay. */
export function deployFunctions({ folder, temporary }: Places): Command {
  const file = path.join(temporary, SECRET_FILE);
  const args = ['--yes', TCB, '--config-file', file, 'fn', 'deploy', '--all', '--force', '--yes'];
  return { program: 'npx', args, cwd: folder };
}

/** Uploads the mini program as a development version; it becomes the trial version by robot 1. */
export function uploadMiniProgram(
  { folder }: Places,
  { configuration, UPLOAD_KEY }: Settings,
  { version, id }: Release,
): Command {
  const project = ['--pp', path.join(folder, 'miniprogram'), '--pkp', path.resolve(UPLOAD_KEY)];
  const told = ['--appid', configuration.appId, '--uv', version, '--ud', `${version} (${id})`, '-r', '1'];
  return { program: 'npx', args: ['--yes', CI, 'upload', ...project, ...told], cwd: folder };
}

/** The cloudbaserc.json of tcb. It holds secrets. A timer of seven fields: each minute. */
export function functionsConfig({ CLOUD_ENV, variables, notifyPath }: Settings): Readonly<Record<string, unknown>> {
  const shared = { runtime: 'Nodejs20.19', memorySize: 256, installDependency: true, envVariables: variables };
  const hooks = {
    ...(notifyPath !== undefined && { path: notifyPath }),
    triggers: [{ name: 'minute', type: 'timer', config: '0 * * * * * *' }],
  };
  return {
    envId: CLOUD_ENV,
    functionRoot: 'functions',
    functions: FUNCTIONS.map(({ name, handler }) => ({
      name,
      handler,
      // A phone gives up after 10 s; a sweep asks WeChat Pay about a hundred orders.
      timeout: name === 'shop' ? 10 : 55,
      ...shared,
      ...(name === 'shop-hooks' && hooks),
    })),
  };
}

/** The project.config.json beside the mini program, for the upload. */
export function projectConfig(settings: Settings, project: Readonly<Record<string, unknown>>) {
  return { ...project, appid: settings.configuration.appId, miniprogramRoot: './' };
}

export const formatCommand = ({ program, args }: Command) =>
  [program, ...args].map((arg) => (/^[\w@./:=-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`)).join(' ');
