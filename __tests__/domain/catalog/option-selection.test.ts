import fc from 'fast-check';

import type { OptionGroup, Sku } from '@/contract/catalog/goods';
import {
  findSelectedSku,
  initialSelection,
  selectableGroups,
  toggleOption,
  type OptionSelection,
} from '@/domain/catalog/option-selection';

import { aSku } from '../../support/builders/builders';

interface Goods {
  readonly optionGroups: readonly OptionGroup[];
  readonly skus: readonly Sku[];
}

/** 白 comes in three sizes (小 sold out), 青 only in 大, 墨 is sold out, 朱 has no SKU. */
const tea: Goods = {
  optionGroups: [
    { name: '颜色', values: ['白', '青', '墨', '朱'] },
    { name: '大小', values: ['小', '中', '大'] },
  ],
  skus: [
    aSku({ id: 'white-s', options: ['白', '小'], stock: 0 }),
    aSku({ id: 'white-l', options: ['白', '大'], stock: 3 }),
    aSku({ id: 'green-l', options: ['青', '大'], stock: 2 }),
    aSku({ id: 'ink-s', options: ['墨', '小'], stock: 0 }),
    aSku({ id: 'white-m', options: ['白', '中'], stock: 1 }),
  ],
};
const states = (goods: Goods, selection: OptionSelection) =>
  selectableGroups(goods, selection).map(({ options }) => options.map((option) => option.state));

describe('the state of each option', () => {
  it.each<[OptionSelection, string[][]]>([
    [
      [undefined, undefined],
      [
        ['available', 'available', 'sold-out', 'impossible'],
        ['sold-out', 'available', 'available'],
      ],
    ],
    [
      ['白', undefined],
      [
        ['selected', 'available', 'sold-out', 'impossible'],
        ['sold-out', 'available', 'available'],
      ],
    ],
    [
      ['青', '大'],
      [
        ['available', 'selected', 'sold-out', 'impossible'],
        ['sold-out', 'impossible', 'selected'],
      ],
    ],
    [
      [undefined, '小'],
      [
        ['sold-out', 'impossible', 'sold-out', 'impossible'],
        ['selected', 'available', 'available'],
      ],
    ],
  ])('with %p selected is %p', (selection, expected) => {
    expect(states(tea, selection)).toEqual(expected);
  });

  it('keeps the names and order of the option groups', () => {
    expect(selectableGroups(tea, []).map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
      ['颜色', ['白', '青', '墨', '朱']],
      ['大小', ['小', '中', '大']],
    ]);
  });
});

describe('a tap on an option', () => {
  it.each<[string, OptionSelection, number, string, OptionSelection]>([
    ['selects an available value', ['白', undefined], 1, '大', ['白', '大']],
    ['clears a selected value', ['白', '大'], 0, '白', [undefined, '大']],
    ['ignores a sold-out value', ['白', undefined], 1, '小', ['白', undefined]],
    ['selects with a value the only one left of another group', ['白', undefined], 0, '青', ['青', '大']],
    ['leaves open what is still a choice', [undefined, undefined], 0, '白', ['白', undefined]],
    [
      'selects an impossible value, with the only one left instead of what conflicts',
      ['白', '中'],
      0,
      '青',
      ['青', '大'],
    ],
    ['ignores a value without a SKU', ['白', '大'], 0, '朱', ['白', '大']],
    ['ignores an unknown value', ['白', '大'], 0, '紫', ['白', '大']],
  ])('%s', (_, selection, index, value, expected) => {
    expect(toggleOption(tea, selection, { index, value })).toEqual(expected);
  });

  it.each<[string, number, OptionSelection]>([
    ['only conflicting values', 1, ['2', '1', undefined]],
    ['values that only a sold-out SKU combines', 0, ['2', undefined, undefined]],
  ])('on an impossible value clears %s', (_, stock, expected) => {
    const optionGroups = ['甲', '乙', '丙'].map((name) => ({ name, values: ['1', '2', '3'] }));
    const skuOfCode = (code: string) =>
      aSku({ id: code, options: [...code], stock: code.startsWith('21') ? stock : 1 });
    const skus = ['111', '212', '213', '222', '233'].map(skuOfCode);
    expect(toggleOption({ optionGroups, skus }, ['1', '1', '1'], { index: 0, value: '2' })).toEqual(expected);
  });
});

describe('the initial selection', () => {
  it.each<[string, string | undefined, OptionSelection]>([
    ['the first SKU in stock', undefined, ['白', '大']],
    ['the remembered SKU', 'green-l', ['青', '大']],
    ['not a remembered SKU that is sold out', 'ink-s', ['白', '大']],
    ['not a remembered SKU that was removed', 'no-such', ['白', '大']],
  ])('is %s', (_, remembered, expected) => {
    expect(initialSelection(tea, remembered)).toEqual(expected);
  });

  it('is empty if nothing is in stock', () => {
    const skus = tea.skus.map((sku) => ({ ...sku, stock: 0 }));
    expect(initialSelection({ ...tea, skus }, 'green-l')).toEqual([undefined, undefined]);
  });
});

describe('the SKU of a selection', () => {
  it.each<[OptionSelection, string | undefined]>([
    [['青', '大'], 'green-l'],
    [['墨', '小'], 'ink-s'],
    [['青', '小'], undefined],
    [['青', undefined], undefined],
    [[], undefined],
  ])('of %p is %p', (selection, id) => {
    expect(findSelectedSku(tea, selection)?.id).toBe(id);
  });

  it('of goods without option groups is the only one', () => {
    const plain: Goods = { optionGroups: [], skus: [aSku({ id: 'only' })] };
    expect(findSelectedSku(plain, initialSelection(plain))?.id).toBe('only');
  });
});

const shapes = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      rows: fc.uniqueArray(fc.record({ at: fc.tuple(...sizes.map((size) => fc.nat(size - 1))), stock: fc.nat(2) }), {
        maxLength: 12,
        selector: ({ at }) => at.join(),
      }),
    }),
  )
  .map(({ sizes, rows }): Goods => ({
    optionGroups: sizes.map((size, index) => ({
      name: `d${index}`,
      values: Array.from({ length: size }, (_, v) => `v${v}`),
    })),
    skus: rows.map(({ at, stock }) => aSku({ id: at.join(), options: at.map((v) => `v${v}`), stock })),
  }));
const taps = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 8 });

const matches = (sku: Sku, selection: OptionSelection) =>
  selection.every((value, index) => value === undefined || value === sku.options[index]);
const afterTaps = (goods: Goods, steps: readonly (readonly [number, number])[]) =>
  steps.reduce<OptionSelection>(
    (selection, [index, value]) =>
      index < goods.optionGroups.length ? toggleOption(goods, selection, { index, value: `v${value}` }) : selection,
    initialSelection(goods),
  );

describe('properties of the selection, for any goods and taps', () => {
  it('a selection always leads to a SKU in stock', () => {
    fc.assert(
      fc.property(shapes, taps, (goods, steps) => {
        const selection = afterTaps(goods, steps);
        const isEmpty = selection.every((value) => value === undefined);
        expect(isEmpty || goods.skus.some((sku) => sku.stock > 0 && matches(sku, selection))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('a value is available exactly if a SKU in stock combines it with the other selected values', () => {
    fc.assert(
      fc.property(shapes, taps, (goods, steps) => {
        const selection = afterTaps(goods, steps);
        selectableGroups(goods, selection).forEach(({ options }, index) =>
          options.forEach(({ value, state }) => {
            const candidate = selection.map((selected, at) => (at === index ? value : selected));
            const leadsToStock = goods.skus.some((sku) => sku.stock > 0 && matches(sku, candidate));
            expect(leadsToStock).toBe(state === 'available' || state === 'selected');
          }),
        );
      }),
    );
  });

  it('a tap selects any value that has a SKU and is not sold out; a second tap clears it', () => {
    fc.assert(
      fc.property(shapes, taps, (goods, steps) => {
        const selection = afterTaps(goods, steps);
        selectableGroups(goods, selection).forEach(({ options }, index) =>
          options.forEach(({ value, state }) => {
            const next = toggleOption(goods, selection, { index, value });
            if (state === 'selected') expect(next[index]).toBeUndefined();
            else if (state === 'sold-out') expect(next).toBe(selection);
            else if (goods.skus.some((sku) => sku.options[index] === value)) expect(next[index]).toBe(value);
            else expect(next).toBe(selection);
          }),
        );
      }),
    );
  });
});

it('reads twelve option groups with a thousand SKUs in a few passes, not once per combination', () => {
  const optionGroups = Array.from({ length: 12 }, (_, d) => ({ name: `d${d}`, values: ['0', '1', '2', '3'] }));
  const skus = Array.from({ length: 1_000 }, (_, n) => {
    const code = n.toString(4).padStart(12, '0');
    return aSku({ id: code, options: [...code], stock: n % 3 });
  });
  const reads = { count: 0 };
  const counted = skus.map((sku) => ({
    ...sku,
    get options() {
      reads.count += 1;
      return sku.options;
    },
  }));
  selectableGroups({ optionGroups, skus: counted }, initialSelection({ optionGroups, skus }));
  expect(reads.count).toBeLessThan(1_000 * 12 * 3);
});
