import fc from 'fast-check';

import { field, inputOf } from '@/desk/parts/form/form-input';
import { merge } from '@/desk/parts/form/merge';
import { optional } from '@/desk/parts/form/notations';

interface Card {
  readonly name: string;
  readonly motto: string;
}

const INPUTS = [
  inputOf('name', field<Card, 'name'>('name'), optional(20)),
  inputOf('motto', field<Card, 'motto'>('motto'), optional(20)),
];
const BASE: Card = { name: 'a', motto: 'b' };

describe('what two phones wrote', () => {
  it('is joined when they wrote in different inputs', () => {
    const versions = { base: BASE, newest: { ...BASE, name: 'theirs' }, mine: { ...BASE, motto: 'mine' } };
    expect(merge(INPUTS, versions)).toEqual({ clashes: [], merged: { name: 'theirs', motto: 'mine' } });
  });

  it('clashes when both wrote differently in the same input', () => {
    const versions = { base: BASE, newest: { ...BASE, name: 'theirs' }, mine: { ...BASE, name: 'mine' } };
    const { clashes, merged } = merge(INPUTS, versions);
    expect(clashes).toMatchObject([{ input: { label: 'name' }, theirs: 'theirs', mine: 'mine' }]);
    expect(merged).toEqual({ ...BASE, name: 'mine' });
  });

  it('never loses what only one of them wrote', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const card = fc.record({ name: word, motto: word });
    fc.assert(
      fc.property(card, card, card, (base, newest, mine) => {
        const { clashes, merged } = merge(INPUTS, { base, newest, mine });
        const clashing = clashes.map(({ input }) => input.label);
        for (const key of ['name', 'motto'] as const) {
          expect(merged[key]).toBe(mine[key] === base[key] ? newest[key] : mine[key]);
          const wroteBoth = mine[key] !== base[key] && newest[key] !== base[key] && mine[key] !== newest[key];
          expect(clashing.includes(key)).toBe(wroteBoth);
        }
      }),
    );
  });
});
