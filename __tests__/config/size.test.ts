import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import budget from '../../config/size-budget.json';

let folder = '';

function plant(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

function weigh() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['config/scripts/size.mjs', folder], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'size-'));
  plant('app.json', JSON.stringify({ pages: ['a'], subPackages: [{ root: 'orders', pages: ['b'] }] }));
  plant('app.js', 'App({})');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lets a small package pass and shows each package', () => {
  plant('orders/b.js', 'x'.repeat(1234));
  const { status, stdout } = weigh();
  expect(status).toBe(0);
  expect(stdout).toMatch(/orders +1,234/);
});

it('does not count what WeChat does not pack', () => {
  plant('app.js.LICENSE.txt', 'x'.repeat(budget.whole));
  plant('app.js.map', 'x'.repeat(budget.whole));
  plant('project.config.json', 'x'.repeat(budget.whole));
  expect(weigh().status).toBe(0);
});

it.each([
  ['the main package', 'big.js', budget.main + 1],
  ['all packages', 'orders/big.js', budget.total + 1],
  ['the pictures', 'pictures/big.svg', budget.pictures + 1],
  ['the clips', 'sandbox/clips/big.mp4', budget.clips + 1],
  ['WeChat asks for pictures under', 'orders/big.png', budget.onePicture + 1],
])('stops %s over its budget and says by how much', (what, file, bytes) => {
  plant(file, 'x'.repeat(bytes));
  const { status, stderr } = weigh();
  expect(status).toBe(1);
  expect(stderr).toContain(what);
});

it.each([
  ['escaped Chinese', 'var a = "\\u4e2d"'],
  ['polyfills', 'var s = "__core-js_shared__"'],
  ['the whole of lodash', 'var h = "__lodash_hash_undefined__"'],
])('stops a bundle with %s', (_, code) => {
  plant('vendors.js', code);
  const { status, stderr } = weigh();
  expect(status).toBe(1);
  expect(stderr).toContain('vendors.js holds');
});

it("does not count the app's own icons among the shop's pictures", () => {
  plant('pictures/cup.svg', 'x'.repeat(budget.pictures));
  plant('assets/tabs/cart.png', 'x'.repeat(1000));
  expect(weigh().status).toBe(0);
});

it('says so when nothing is built', () => {
  rmSync(path.join(folder, 'app.json'));
  const { status, stderr } = weigh();
  expect(status).toBe(1);
  expect(stderr).toContain('nothing is built');
});
