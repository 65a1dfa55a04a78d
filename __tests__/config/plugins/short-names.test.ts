import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { shortClassNames, shortName } from '../../../config/plugins/short-names';

describe('short names', () => {
  it('are unique and consist of letters', () => {
    const names = Array.from({ length: 5000 }, (_, at) => shortName(at));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z]+$/i.test(name))).toBe(true);
  });

  it('have one letter first, then two', () => {
    expect([shortName(0), shortName(51), shortName(52).length, shortName(2755).length]).toEqual(['a', 'Z', 2, 2]);
  });
});

describe('short names of classes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'classes-'));
  const card = path.join(folder, 'parts', 'card.module.css');
  const page = path.join(folder, 'page.module.css');

  beforeAll(() => {
    mkdirSync(path.dirname(card));
    writeFileSync(card, '.row { gap: 0.5em }\n.row .big-name { color: red }\n@keyframes rise { }\n');
    writeFileSync(page, '.row { gap: 8px }\n');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('differ for equal names in two files, and are the same in the next build', () => {
    const name = shortClassNames(folder);
    const names = [name('row', card), name('big-name', card), name('rise', card), name('row', page)];
    expect(new Set(names).size).toBe(4);
    expect(shortClassNames(folder)('big-name', card)).toBe(names[1]);
  });

  it('fail for a class that did not exist', () => {
    expect(() => shortClassNames(folder)('late', card)).toThrow('.late did not exist');
  });
});
