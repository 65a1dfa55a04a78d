import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}
const { serve }: { serve(folder: string): Promise<RunningServer> } = require('../../config/scripts/serve.cjs');

let folder = '';
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  mkdirSync(path.join(folder, 'public'));
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  mkdirSync(path.join(folder, 'public-too'));
  writeFileSync(path.join(folder, 'public-too', 'a.txt'), 'secret');
  writeFileSync(path.join(folder, 'public', 'index.html'), '<p>小铺</p>');
  writeFileSync(path.join(folder, 'public', 'a.svg'), '<svg/>');
  server = await serve(path.join(folder, 'public'));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path unchanged; `fetch` would normalize it. */
function send(
  requestPath: string,
  method = 'GET',
): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: requestPath, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

it('serves the files of the folder with their types, to this machine only', async () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await send('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>小铺</p>' });
  expect(await send('/a.svg?v=1')).toMatchObject({ status: 200, type: 'image/svg+xml' });
  expect(await send('/a.svg', 'HEAD')).toMatchObject({ status: 200, body: '' });
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
])('answers 404 for %s', async (requestPath) => {
  const { status, body } = await send(requestPath);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

it('rejects other methods', async () => {
  expect(await send('/', 'POST')).toMatchObject({ status: 404 });
});
