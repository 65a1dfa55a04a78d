import fc from 'fast-check';

import { openTree, type Tree } from '@/cloud/embedded/storage/tree';

import { createTestStorage } from '../../../support/storage';

/** Long enough that a page holds only a few. */
const value = (n: number) => `${n}`.padEnd(900, '.');

const key = fc.integer({ min: 0, max: 120 }).map((n) => `key ${n}`);
const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), key, value: fc.nat(99) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('remove' as const), key }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('commit' as const, 'rollBack' as const, 'restart' as const) }),
  },
);
const range = fc.record({ from: key, to: key, limit: fc.integer({ min: 1, max: 50 }), isReversed: fc.boolean() });

function sorted(model: ReadonlyMap<string, string>): readonly (readonly [string, unknown])[] {
  return [...model].sort(([a], [b]) => (a < b ? -1 : 1));
}

function all(tree: Tree) {
  return tree.range({ from: '', to: '\uffff', limit: Infinity });
}

describe('the tree', () => {
  it('holds what a map holds, whatever is put, removed, forgotten and opened again', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 100, maxLength: 250 }), range, (actions, asked) => {
        const storage = createTestStorage();
        let tree = openTree(storage);
        let committed: ReadonlyMap<string, string> = new Map();
        let model = new Map<string, string>();
        for (const each of actions) {
          if (each.kind === 'put') {
            tree.put(each.key, value(each.value));
            model.set(each.key, value(each.value));
          } else if (each.kind === 'remove') {
            tree.remove(each.key);
            model.delete(each.key);
          } else if (each.kind === 'commit') {
            expect(tree.commit()).toBe('stored');
            committed = new Map(model);
          } else {
            if (each.kind === 'restart') tree = openTree(storage);
            else tree.rollBack();
            model = new Map(committed);
          }
        }
        expect(all(tree)).toEqual(sorted(model));
        for (const [name, text] of model) expect(tree.get(name)).toBe(text);
        const part = sorted(model).filter(([name]) => name > asked.from && name < asked.to);
        expect(tree.range(asked)).toEqual((asked.isReversed ? [...part].reverse() : part).slice(0, asked.limit));
        tree.commit();
        expect(all(openTree(storage))).toEqual(sorted(model));
      }),
      { numRuns: 100 },
    );
  });

  it('holds what it was filled with, and what is changed after that', () => {
    const put = fc.tuple(key, fc.nat(99));
    fc.assert(
      fc.property(
        fc.array(put, { maxLength: 120 }),
        fc.array(put, { maxLength: 20 }),
        fc.array(key),
        (filled, puts, removed) => {
          const storage = createTestStorage();
          const tree = openTree(storage);
          const model = new Map(filled.map(([name, n]) => [name, value(n)]));
          tree.show(sorted(model));
          expect(all(tree)).toEqual(sorted(model));
          tree.fill(sorted(model));
          expect(all(tree)).toEqual(sorted(model));
          for (const [name, n] of puts) {
            tree.put(name, value(n));
            model.set(name, value(n));
          }
          for (const name of removed) {
            tree.remove(name);
            model.delete(name);
          }
          tree.commit();
          expect(all(openTree(storage))).toEqual(sorted(model));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('writes each page once when it is filled, and no journal', () => {
    const storage = createTestStorage();
    const tree = openTree(storage);
    tree.fill(Array.from({ length: 3_000 }, (_none, n) => [`key ${1_000 + n}`, value(n).slice(0, 300)]));
    expect(tree.commit()).toBe('stored');
    expect(storage.writes()).toBe(storage.keys().length);
    for (const text of storage.entries.values()) expect(text.length).toBeLessThan(4 * 1024 + 400);
  });

  it('removes the keys of pages that became empty', () => {
    const storage = createTestStorage();
    const tree = openTree(storage);
    for (let n = 100; n < 400; n += 1) tree.put(`key ${n}`, value(n));
    tree.commit();
    expect(storage.keys().length).toBeGreaterThan(60);
    for (let n = 100; n < 400; n += 1) tree.remove(`key ${n}`);
    tree.commit();
    expect(storage.keys()).toEqual(['xiaopu/6/root']);
    expect(tree.usedBytes()).toBe(0);
  });

  it('writes as much for one entry among thousands as among hundreds', () => {
    const written = (count: number) => {
      const storage = createTestStorage();
      const tree = openTree(storage);
      for (let n = 0; n < count; n += 1) tree.put(`key ${n}`, value(n).slice(0, 300));
      tree.commit();
      let chars = 0;
      const counting = { ...storage, set: (name: string, text: string) => void (chars += name.length + text.length) };
      const reopened = openTree(counting);
      reopened.put('key 77', 'changed');
      reopened.commit();
      return chars;
    };
    expect(written(10_000)).toBeLessThan(16_000);
    expect(written(10_000)).toBeLessThan(written(300) + 6_000);
  });
});
