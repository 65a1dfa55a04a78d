import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'xiaopu-alone-'));
  file = path.join(folder, 'pid');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a process that wants the file is told, and whether the file is its own then. */
function hold(): { readonly holds: boolean; readonly isOwn: boolean } {
  const program = `import('./config/scripts/hold-alone.mjs').then(({ holdAlone }) => {
    const holds = holdAlone(${JSON.stringify(file)});
    const isOwn = require('fs').readFileSync(${JSON.stringify(file)}, 'utf8') === String(process.pid);
    console.log(JSON.stringify({ holds, isOwn }));
  })`;
  return JSON.parse(String(execFileSync(process.execPath, ['-e', program])));
}

it('is held by the first, and free when it has ended', () => {
  expect(hold()).toEqual({ holds: true, isOwn: true });
  expect(existsSync(file)).toBe(false);
});

it('is not taken from one that runs', () => {
  writeFileSync(file, `${process.pid}`);
  expect(hold()).toEqual({ holds: false, isOwn: false });
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid}`);
});

it.each(['', 'nobody', '2147483646'])('is taken from one that was killed and left %j in it', (left) => {
  writeFileSync(file, left);
  expect(hold()).toEqual({ holds: true, isOwn: true });
});
