import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const NAME = '@programs/here';
const SCRIPT = "require('fs').writeFileSync('linked', 'yes')";

let folder: string;
let tarball: Buffer;
let registry: Server;

/** A registry with one package. */
function openRegistry(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) return response.end(tarball);
    const { port } = server.address() as AddressInfo;
    const dist = { tarball: `http://127.0.0.1:${port}/package.tgz` };
    const versions = { '1.0.0': { name: NAME, version: '1.0.0', dist } };
    return response.end(JSON.stringify({ name: NAME, 'dist-tags': { latest: '1.0.0' }, versions }));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'xiaopu-fetch-'));
  mkdirSync(path.join(folder, 'package'));
  const scripts = { postinstall: "node -e \"require('fs').writeFileSync('ran', 'yes')\"" };
  writeFileSync(path.join(folder, 'package/package.json'), JSON.stringify({ name: NAME, version: '1.0.0', scripts }));
  writeFileSync(path.join(folder, 'package/link.js'), SCRIPT);
  await run('tar', ['czf', 'package.tgz', 'package'], { cwd: folder });
  tarball = readFileSync(path.join(folder, 'package.tgz'));
  registry = await openRegistry();
});
afterAll(() => {
  registry.close();
  rmSync(folder, { recursive: true });
});

/** In a process of its own, as it is a module of Node's. */
async function fetchInto(name: string, integrity: string, script = 'link.js') {
  const into = path.join(folder, name);
  const options = JSON.stringify({ name: NAME, version: '1.0.0', integrity, script });
  const program = `import('./config/scripts/fetch-package.mjs').then(({ fetchPackage }) =>
    fetchPackage(${JSON.stringify(into)}, ${options})).catch((error) => { console.log(error.message); process.exit(1); })`;
  const { port } = registry.address() as AddressInfo;
  const env = {
    ...process.env,
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_cache: path.join(folder, `cache-${name}`),
    // It asks again after a wrong content, after some seconds.
    npm_config_fetch_retries: '0',
  };
  const ended = await run(process.execPath, ['-e', program], { env }).catch((error: { stdout: string }) => error);
  return { into, said: ended.stdout };
}

const integrityOf = (bytes: Buffer) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

it('is there with what its one script makes, and runs no other', async () => {
  const { into } = await fetchInto('whole', integrityOf(tarball));
  const file = (name: string) => path.join(into, 'node_modules', NAME, name);
  expect([file('linked'), file('ran')].map(existsSync)).toEqual([true, false]);
});

it.each([
  ['has another content than was named', () => integrityOf(Buffer.from('another')), 'link.js', /EINTEGRITY/],
  ['has not the script', () => integrityOf(tarball), 'gone.js', /gone\.js/],
])('is not there at all when it %s', async (_name, integrity, script, said) => {
  const fetched = await fetchInto(script, integrity(), script);
  expect(fetched.said).toMatch(said);
  expect([fetched.into, `${fetched.into}.part`].map(existsSync)).toEqual([false, false]);
});
