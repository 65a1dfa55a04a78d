import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
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

/** Whether every user may run what is in this folder. */
function isOpenToAll(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  return isOpen && (path.dirname(folder) === folder || isOpenToAll(path.dirname(folder)));
}

/** Programs that the other user can run: a fetched PostgreSQL may stand where only root comes in. */
function programsFor(folder: string, programs: string): string {
  if (isOpenToAll(programs)) return programs;
  const copy = path.join(folder, 'programs');
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.dirname(programs), copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, path.basename(programs));
}

/**
 * Ends a PostgreSQL that a process which was killed has left running with its data in this folder. Does nothing if none
 * answers there.
 */
export async function endLeftOver(folder: string): Promise<void> {
  const isRunning = await new Promise<boolean>((resolve) => {
    const socket = connect(path.join(folder, '.s.PGSQL.5432'));
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  const programs = findPostgres();
  if (isRunning && programs !== undefined) postgresIn(folder, programs).stop();
}

/**
 * Starts PostgreSQL with its data in this folder, made when it is new. The path is short (a socket's may have 107 bytes),
 * and other users may go through the folders above. Throws when there is no PostgreSQL or it does not start.
 */
export function startPostgres(folder: string): Postgres {
  const programs = findPostgres();
  if (programs === undefined)
    throw new Error('no PostgreSQL found: install it, put its programs on PATH, or fetch one: npm run postgres');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const postgres = postgresIn(folder, programs);
  postgres.start();
  return postgres;
}

/** It is not started yet. */
function postgresIn(folder: string, found: string): Postgres {
  const user = owner();
  const data = path.join(folder, 'data');
  const programs = user.uid === undefined ? found : programsFor(folder, found);
  const run = (program: string, args: readonly string[]) =>
    void execFileSync(path.join(programs, program), args, { ...user, cwd: folder, stdio: 'pipe' });

  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  /** Under another name until it is whole, as it may be broken off. */
  const makeData = () => {
    const unfinished = `${data}.part`;
    rmSync(unfinished, { recursive: true, force: true });
    run('initdb', ['-D', unfinished, '-U', USER, '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-instructions']);
    renameSync(unfinished, data);
  };
  const server = ['-D', data, '-w', '-t', '60'];
  const start = () => {
    if (!existsSync(data)) makeData();
    run('pg_ctl', [...server, '-l', path.join(folder, 'log'), '-o', `-k '${folder}' ${SETTINGS}`, 'start']);
  };
  return {
    urlOf: (database) => `postgresql://${USER}@localhost/${database}?host=${encodeURIComponent(folder)}`,
    start,
    stop: (mode = 'fast') => run('pg_ctl', [...server, '-m', mode, 'stop']),
  };
}
