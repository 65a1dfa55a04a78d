import fc from 'fast-check';

import type { Dimension, Sku } from '@/contract/catalog/goods';
import { choose, firstChoice, optionsOf, skuOf, type Choice } from '@/domain/catalog/sku-choice';

import { aSku } from '../../support/builders/builders';

interface Goods {
  readonly dimensions: readonly Dimension[];
  readonly skus: readonly Sku[];
}

/** 白 comes in three sizes (小 sold out), 青 only in 大, 墨 is sold out altogether, 朱 was never made. */
const tea: Goods = {
  dimensions: [
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
const states = (goods: Goods, choice: Choice) =>
  optionsOf(goods, choice).map(({ options }) => options.map((option) => option.state));

describe('the options of a good', () => {
  it.each<[Choice, string[][]]>([
    [
      [undefined, undefined],
      [
        ['free', 'free', 'sold-out', 'impossible'],
        ['sold-out', 'free', 'free'],
      ],
    ],
    [
      ['白', undefined],
      [
        ['chosen', 'free', 'sold-out', 'impossible'],
        ['sold-out', 'free', 'free'],
      ],
    ],
    [
      ['青', '大'],
      [
        ['free', 'chosen', 'sold-out', 'impossible'],
        ['sold-out', 'impossible', 'chosen'],
      ],
    ],
    [
      [undefined, '小'],
      [
        ['sold-out', 'impossible', 'sold-out', 'impossible'],
        ['chosen', 'free', 'free'],
      ],
    ],
  ])('with %p chosen are %p', (choice, expected) => {
    expect(states(tea, choice)).toEqual(expected);
  });

  it('keep the names and the order of the seller', () => {
    expect(optionsOf(tea, []).map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
      ['颜色', ['白', '青', '墨', '朱']],
      ['大小', ['小', '中', '大']],
    ]);
  });
});

describe('a tap on an option', () => {
  it.each<[string, Choice, number, string, Choice]>([
    ['takes a free one', ['白', undefined], 1, '大', ['白', '大']],
    ['lets go of the chosen one', ['白', '大'], 0, '白', [undefined, '大']],
    ['leaves a sold-out one', ['白', undefined], 1, '小', ['白', undefined]],
    ['takes one that does not go with the rest and drops the rest', ['白', '中'], 0, '青', ['青', undefined]],
    ['leaves a value that no SKU has', ['白', '大'], 0, '朱', ['白', '大']],
    ['leaves a value the good does not know', ['白', '大'], 0, '紫', ['白', '大']],
  ])('%s', (_, choice, index, value, expected) => {
    expect(choose(tea, choice, { index, value })).toEqual(expected);
  });

  it.each<[string, number, Choice]>([
    ['no more than conflicts', 1, ['2', '1', undefined]],
    ['what only a sold-out SKU would keep', 0, ['2', undefined, undefined]],
  ])('that conflicts drops %s', (_, stock, expected) => {
    const dimensions = ['甲', '乙', '丙'].map((name) => ({ name, values: ['1', '2'] }));
    const skuOfCode = (code: string) => aSku({ id: code, options: [...code], stock: code === '212' ? stock : 1 });
    const skus = ['111', '212', '222'].map(skuOfCode);
    expect(choose({ dimensions, skus }, ['1', '1', '1'], { index: 0, value: '2' })).toEqual(expected);
  });
});

describe('what is chosen first', () => {
  it.each<[string, string | undefined, Choice]>([
    ['the first in stock in the order of the seller', undefined, ['白', '大']],
    ['the remembered one', 'green-l', ['青', '大']],
    ['not a remembered one that has sold out', 'ink-s', ['白', '大']],
    ['not a remembered one that has gone', 'no-such', ['白', '大']],
  ])('is %s', (_, remembered, expected) => {
    expect(firstChoice(tea, remembered)).toEqual(expected);
  });

  it('is nothing where nothing is in stock', () => {
    const skus = tea.skus.map((sku) => ({ ...sku, stock: 0 }));
    expect(firstChoice({ ...tea, skus }, 'green-l')).toEqual([undefined, undefined]);
  });
});

describe('the SKU of a choice', () => {
  it.each<[Choice, string | undefined]>([
    [['青', '大'], 'green-l'],
    [['墨', '小'], 'ink-s'],
    [['青', '小'], undefined],
    [['青', undefined], undefined],
    [[], undefined],
  ])('of %p is %p', (choice, id) => {
    expect(skuOf(tea, choice)?.id).toBe(id);
  });

  it('of a good without dimensions is its only one', () => {
    const plain: Goods = { dimensions: [], skus: [aSku({ id: 'only' })] };
    expect(skuOf(plain, firstChoice(plain))?.id).toBe('only');
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
  .map(
    ({ sizes, rows }): Goods => ({
      dimensions: sizes.map((size, index) => ({
        name: `d${index}`,
        values: Array.from({ length: size }, (_, v) => `v${v}`),
      })),
      skus: rows.map(({ at, stock }) => aSku({ id: at.join(), options: at.map((v) => `v${v}`), stock })),
    }),
  );
const taps = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 8 });

const agrees = (sku: Sku, choice: Choice) =>
  choice.every((value, index) => value === undefined || value === sku.options[index]);
const tapped = (goods: Goods, steps: readonly (readonly [number, number])[]) =>
  steps.reduce<Choice>(
    (choice, [index, value]) =>
      index < goods.dimensions.length ? choose(goods, choice, { index, value: `v${value}` }) : choice,
    firstChoice(goods),
  );

describe('laws of choosing, for any good and any taps', () => {
  it('what is chosen always leads to a SKU in stock', () => {
    fc.assert(
      fc.property(shapes, taps, (goods, steps) => {
        const choice = tapped(goods, steps);
        const isUntouched = choice.every((value) => value === undefined);
        expect(isUntouched || goods.skus.some((sku) => sku.stock > 0 && agrees(sku, choice))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('an option is free exactly when a SKU in stock has it together with the rest', () => {
    fc.assert(
      fc.property(shapes, taps, (goods, steps) => {
        const choice = tapped(goods, steps);
        optionsOf(goods, choice).forEach(({ options }, index) =>
          options.forEach(({ value, state }) => {
            const wish = choice.map((chosen, place) => (place === index ? value : chosen));
            const leads = goods.skus.some((sku) => sku.stock > 0 && agrees(sku, wish));
            expect(leads).toBe(state === 'free' || state === 'chosen');
          }),
        );
      }),
    );
  });

  it('a tap takes every value but the sold-out and the unmade, and a second tap lets it go', () => {
    fc.assert(
      fc.property(shapes, taps, (goods, steps) => {
        const choice = tapped(goods, steps);
        optionsOf(goods, choice).forEach(({ options }, index) =>
          options.forEach(({ value, state }) => {
            const next = choose(goods, choice, { index, value });
            if (state === 'chosen') expect(next[index]).toBeUndefined();
            else if (state === 'sold-out') expect(next).toBe(choice);
            else if (goods.skus.some((sku) => sku.options[index] === value)) expect(next[index]).toBe(value);
            else expect(next).toBe(choice);
          }),
        );
      }),
    );
  });
});

it('twelve dimensions with a thousand SKUs cost a few passes, not every combination', () => {
  const dimensions = Array.from({ length: 12 }, (_, d) => ({ name: `d${d}`, values: ['0', '1', '2', '3'] }));
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
  optionsOf({ dimensions, skus: counted }, firstChoice({ dimensions, skus }));
  expect(reads.count).toBeLessThan(1_000 * 12 * 3);
});
