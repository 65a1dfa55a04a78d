import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

let folder = '';

function check(shop?: string) {
  const args = ['config/scripts/check-shop.mjs', ...(shop === undefined ? [] : [shop])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

beforeEach(() => {
  mkdirSync('.tmp', { recursive: true });
  // Inside the project, so that the copied shop still finds the contract it is written in.
  folder = mkdtempSync(path.resolve('.tmp', 'shop-'));
  cpSync('src/demo', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds nothing to mend in the shop that is shipped', () => {
  expect(check()).toMatchObject({ status: 0 });
});

it('stops a shop with a picture that is not there, and names it', () => {
  unlinkSync(path.join(folder, 'pictures', 'cover.svg'));
  const { status, said } = check(folder);
  expect(status).toBe(1);
  expect(said).toContain('shop.cover');
  expect(said).toContain('cover.svg');
});

it('stops a shop with a clip that is not there, and names it', () => {
  unlinkSync(path.join(folder, 'clips', 'pour.mp4'));
  const { status, said } = check(folder);
  expect(status).toBe(1);
  expect(said).toContain('pour.mp4');
});

it('stops a shop with a picture that nobody sees', () => {
  writeFileSync(path.join(folder, 'pictures', 'forgotten.svg'), '<svg/>');
  const { status, said } = check(folder);
  expect(status).toBe(1);
  expect(said).toContain('forgotten.svg');
});
