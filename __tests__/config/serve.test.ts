import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Served {
  readonly address: string;
  close(): Promise<void>;
}
const { serve }: { serve(folder: string): Promise<Served> } = require('../../config/scripts/serve.cjs');

let home = '';
let served: Served;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'serve-'));
  mkdirSync(path.join(home, 'public'));
  writeFileSync(path.join(home, 'secret.txt'), 'secret');
  mkdirSync(path.join(home, 'public-too'));
  writeFileSync(path.join(home, 'public-too', 'a.txt'), 'secret');
  writeFileSync(path.join(home, 'public', 'index.html'), '<p>小铺</p>');
  writeFileSync(path.join(home, 'public', 'a.svg'), '<svg/>');
  served = await serve(path.join(home, 'public'));
});

afterAll(async () => {
  await served.close();
  rmSync(home, { recursive: true });
});

/** Sends the path as it is written: `fetch` would tidy it up first. */
function ask(
  written: string,
  method = 'GET',
): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  const { hostname, port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: written, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

it('serves the page, its files and their types, to this machine alone', async () => {
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>小铺</p>' });
  expect(await ask('/a.svg?v=1')).toMatchObject({ status: 200, type: 'image/svg+xml' });
  expect(await ask('/a.svg', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/../public-too/a.txt',
  '/%2e%2e%2fpublic-too/a.txt',
  '/a.svg%00',
  '/%',
  '/none',
  '//etc/passwd',
])('gives nothing for %s', async (written) => {
  const { status, body } = await ask(written);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

it('takes no other method', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 404 });
});
