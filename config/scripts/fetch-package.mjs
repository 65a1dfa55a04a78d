import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { run } from './build.mjs';

const isWindows = process.platform === 'win32';

/**
 * Fetches one npm package, without what it depends on, into `folder`: whole or not at all, and only with the content that
 * `integrity` (sha512) names. `script`: the one of its scripts that is run, the others are not. Rejects with what npm said.
 */
export async function fetchPackage(folder, { name, version, integrity, script }) {
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const dependencies = { [name]: version };
  const packages = { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } };
  const write = (file, content) => writeFileSync(path.join(unfinished, file), JSON.stringify(content));
  write('package.json', { private: true, dependencies });
  write('package-lock.json', { lockfileVersion: 3, requires: true, packages });
  try {
    await succeed(isWindows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], unfinished);
    await succeed(process.execPath, [script], path.join(unfinished, 'node_modules', name));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function succeed(command, args, cwd) {
  const { code, output } = await run(command, args, { cwd, shell: isWindows });
  if (code !== 0) throw new Error(output.trim());
}
