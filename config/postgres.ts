import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { findPostgres } from './capabilities.cjs';

/** A PostgreSQL of its own, in a folder, reached by a socket in that folder and by nothing else. */
export interface Postgres {
  /** For `pg`. Whoever can open the folder is let in. */
  readonly urlOf: (database: string) => string;
  /** `fast` ends what runs; `immediate` is what a loss of power does. */
  readonly stop: (mode?: 'fast' | 'immediate') => void;
  readonly start: () => void;
}

export const USER = 'xiaopu';

/** PostgreSQL refuses to run as root: then the first of these users runs it. */
const OTHER_USERS = ['postgres', 'nobody'];

/** Enough for a few processes with a pool each. */
const SETTINGS = '-c listen_addresses= -c max_connections=200';

/** User and group of the processes; none where this user will do. */
function owner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const numberOf = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
  for (const name of OTHER_USERS) {
    try {
      return { uid: numberOf('-u', name), gid: numberOf('-g', name) };
    } catch {
      // No such user.
    }
  }
  throw new Error(`PostgreSQL does not run as root, and there is no user ${OTHER_USERS.join(' or ')}`);
}

/**
 * Starts PostgreSQL with its data in this folder, made when it is new. The path is short (a socket's may have 107 bytes),
 * and other users may go through the folders above. Throws when there is no PostgreSQL or it does not start.
 */
export function startPostgres(folder: string): Postgres {
  const programs = findPostgres();
  if (programs === undefined)
    throw new Error('no PostgreSQL found: install it, put its programs on PATH, or fetch one: npm run postgres');
  const user = owner();
  const data = path.join(folder, 'data');
  const run = (program: string, args: readonly string[]) =>
    void execFileSync(path.join(programs, program), args, { ...user, cwd: folder, stdio: 'pipe' });

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  if (!existsSync(data))
    run('initdb', ['-D', data, '-U', USER, '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-instructions']);

  const server = ['-D', data, '-w', '-t', '60'];
  const start = () => {
    run('pg_ctl', [...server, '-l', path.join(folder, 'log'), '-o', `-k '${folder}' ${SETTINGS}`, 'start']);
  };
  start();
  return {
    urlOf: (database) => `postgresql://${USER}@localhost/${database}?host=${encodeURIComponent(folder)}`,
    start,
    stop: (mode = 'fast') => run('pg_ctl', [...server, '-m', mode, 'stop']),
  };
}
