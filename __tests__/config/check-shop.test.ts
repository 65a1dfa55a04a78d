import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

let folder = '';

function check(shop?: string) {
  const args = ['config/scripts/check-shop.mjs', ...(shop === undefined ? [] : [shop])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

beforeEach(() => {
  mkdirSync('.tmp', { recursive: true });
  // Inside the project, so that the copied shop can still import the contract.
  folder = mkdtempSync(path.resolve('.tmp', 'shop-'));
  cpSync('src/demo', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds no problem in the demo shop', () => {
  expect(check()).toMatchObject({ status: 0 });
});

it('reports a missing picture by name', () => {
  unlinkSync(path.join(folder, 'pictures', 'cover.svg'));
  const { status, output } = check(folder);
  expect(status).toBe(1);
  expect(output).toContain('shop.cover');
  expect(output).toContain('cover.svg');
});

it('reports a missing video by name', () => {
  unlinkSync(path.join(folder, 'clips', 'pour.mp4'));
  const { status, output } = check(folder);
  expect(status).toBe(1);
  expect(output).toContain('pour.mp4');
});

it('reports an unused picture', () => {
  writeFileSync(path.join(folder, 'pictures', 'forgotten.svg'), '<svg/>');
  const { status, output } = check(folder);
  expect(status).toBe(1);
  expect(output).toContain('forgotten.svg');
});
