import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import budget from '../../config/size-budget.json';

let folder = '';

function addFile(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

function measure() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['config/scripts/size.mjs', folder], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'size-'));
  addFile(
    'app.json',
    JSON.stringify({
      pages: ['a'],
      subPackages: [
        { root: 'orders', pages: ['b'] },
        { root: 'desk', pages: ['c'] },
      ],
    }),
  );
  addFile('app.js', 'App({})');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('accepts a small package and lists each package', () => {
  addFile('orders/b.js', 'x'.repeat(1234));
  const { status, stdout } = measure();
  expect(status).toBe(0);
  expect(stdout).toMatch(/orders +1,234/);
});

it('does not count files that WeChat does not pack', () => {
  addFile('app.js.LICENSE.txt', 'x'.repeat(budget.whole));
  addFile('app.js.map', 'x'.repeat(budget.whole));
  addFile('project.config.json', 'x'.repeat(budget.whole));
  expect(measure().status).toBe(0);
});

it.each([
  ['the main package', 'big.js', budget.main + 1],
  ['all packages', 'orders/big.js', budget.total + 1],
  ["the seller's desk", 'desk/big.js', budget.desk + 1],
  ['the pictures', 'sandbox/pictures.br', budget.pictures + 1],
  ['the clips', 'sandbox/clips/big.mp4', budget.clips + 1],
  ['WeChat asks for pictures under', 'orders/big.png', budget.onePicture + 1],
])('reports %s over its budget', (what, file, bytes) => {
  addFile(file, 'x'.repeat(bytes));
  const { status, stderr } = measure();
  expect(status).toBe(1);
  expect(stderr).toContain(what);
});

it.each([
  ['escaped Chinese', 'var a = "\\u4e2d"'],
  ['polyfills', 'var s = "__core-js_shared__"'],
  ['the whole of lodash', 'var h = "__lodash_hash_undefined__"'],
])('reports a bundle with %s', (_, code) => {
  addFile('vendors.js', code);
  const { status, stderr } = measure();
  expect(status).toBe(1);
  expect(stderr).toContain('vendors.js contains');
});

it("does not count the app's own icons among the shop's pictures", () => {
  addFile('sandbox/pictures.br', 'x'.repeat(budget.pictures));
  addFile('assets/tabs/cart.png', 'x'.repeat(1000));
  expect(measure().status).toBe(0);
});

it('reports that nothing is built', () => {
  rmSync(path.join(folder, 'app.json'));
  const { status, stderr } = measure();
  expect(status).toBe(1);
  expect(stderr).toContain('nothing is built');
});
