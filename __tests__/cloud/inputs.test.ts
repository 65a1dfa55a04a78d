import { LIMITS } from '@/contract/limits';

import { partsOf, withValueAt } from '../support/hostile';
import { INPUT_EXAMPLES, VERBS } from '../support/input-examples';
import { aPhoto } from '../support/reviews/reviews';
import { failureOf, openTestShop } from '../support/shop';

const NOT_OBJECTS = [undefined, null, 7, 'text', true, []];
const BAD_QUANTITIES = [undefined, null, 0, -1, 1.5, 100, 2 ** 53, NaN, Infinity, '1', [1], {}];
const BAD_TOTALS = [undefined, null, -1, 0.5, 2 ** 53, NaN, '100'];
const BAD_CURSORS = [null, 7, '', {}, 'x'.repeat(41)];

async function failureOfInput(verb: string, input: unknown) {
  const { sendRaw } = openTestShop();
  return failureOf(await sendRaw(verb, input));
}

const CURSORS = ['order.list', 'offer.list'] as const;

describe('every input', () => {
  it.each(VERBS)('of %s must be an object', async (verb) => {
    for (const input of NOT_OBJECTS) {
      // An array is an object without fields: verbs without required fields accept it and drop its elements.
      if (Array.isArray(input) && (await openTestShop().sendRaw(verb, {})).ok) continue;
      expect(await failureOfInput(verb, input)).toMatchObject({
        code: 'INVALID_INPUT',
        kind: 'rule',
        retryable: false,
      });
    }
  });

  it.each(CURSORS)('of %s has an id as cursor, or none', async (verb) => {
    for (const cursor of BAD_CURSORS) {
      expect(await failureOfInput(verb, { cursor })).toMatchObject({
        code: 'INVALID_INPUT',
        detail: { path: 'cursor' },
      });
    }
  });

  it.each(VERBS)('of %s may contain unknown fields, which are dropped', async (verb) => {
    const good = INPUT_EXAMPLES[verb];
    const extra = JSON.parse(`{"shopperId":"other","price":1,"__proto__":{"isDefault":true}}`) as object;
    const [plain, more] = [
      await openTestShop().sendRaw(verb, good),
      await openTestShop().sendRaw(verb, { ...extra, ...good }),
    ];
    expect(more).toEqual(plain);
  });
});

/** A list of a million entries, none of which may be looked at. */
const unreadList = () =>
  new Proxy(new Array<unknown>(1_000_000), {
    get(list, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) throw new Error('an entry was read');
      return Reflect.get(list, key) as unknown;
    },
  });

const LISTS = VERBS.flatMap((verb) =>
  partsOf(INPUT_EXAMPLES[verb]).flatMap(([path, part]) => (Array.isArray(part) ? [[verb, path] as const] : [])),
);

describe('a list that is too long', () => {
  it.each(LISTS)('in %s at %s is refused before any entry is parsed', async (verb, path) => {
    const failure = await failureOfInput(verb, withValueAt(INPUT_EXAMPLES[verb], path, unreadList()));
    expect(failure).toMatchObject({ code: 'INVALID_INPUT', detail: { path, rule: 'max_length' } });
  });
});

describe('quantities and totals', () => {
  it.each(['cart.quote', 'order.place', 'refund.request'] as const)(
    'of %s are whole, positive and bounded',
    async (verb) => {
      for (const value of BAD_QUANTITIES) {
        const failure = await failureOfInput(verb, withValueAt(INPUT_EXAMPLES[verb], 'lines.0.quantity', value));
        expect(failure).toMatchObject({ code: 'INVALID_INPUT', detail: { path: 'lines.0.quantity' } });
      }
    },
  );

  it('are whole fen, not negative', async () => {
    for (const shown of BAD_TOTALS) {
      const failure = await failureOfInput('order.place', { ...INPUT_EXAMPLES['order.place'], shown });
      expect(failure).toMatchObject({ code: 'INVALID_INPUT', detail: { path: 'shown' } });
    }
  });

  it('are limited to fifty lines, and need at least one to be ordered', async () => {
    const line = { skuId: 'tea-1', quantity: 1 };
    const tooMany = Array.from({ length: 51 }, () => line);
    expect(await failureOfInput('cart.quote', { lines: tooMany })).toMatchObject({
      detail: { path: 'lines', rule: 'max_length' },
    });
    const none = { ...INPUT_EXAMPLES['order.place'], lines: [] };
    expect(await failureOfInput('order.place', none)).toMatchObject({ detail: { path: 'lines', rule: 'min_length' } });
  });

  it('name the invalid line', async () => {
    const lines = [
      { skuId: 'tea-1', quantity: 1 },
      { skuId: 'tea-1', quantity: -3 },
    ];
    expect(await failureOfInput('cart.quote', { lines })).toMatchObject({
      detail: { path: 'lines.1.quantity', rule: 'min_value' },
    });
  });
});

describe('texts', () => {
  it.each([
    ['order.place', 'remark', 'x'.repeat(10_000)],
    ['order.place', 'remark', '🍵'.repeat(101)],
    ['order.place', 'remark', null],
    ['address.save', 'fields.name', '林'.repeat(21)],
    ['address.save', 'fields.detail', '路'.repeat(101)],
    ['address.save', 'fields.phone', 13812345678],
    ['address.save', 'isDefault', 'yes'],
    ['entry.resolve', 'scene', 'x'.repeat(513)],
    ['entry.resolve', 'link', 7],
    ['refund.request', 'description', 'x'.repeat(10_000)],
    ['refund.request', 'reason', 'because'],
    ['refund.request', 'reason', 'order-cancelled'],
    ['refund.request', 'kind', 'exchange'],
    ['refund.request', 'lines', []],
    ['refund.request', 'pictures', Array.from({ length: LIMITS.refundPictures + 1 }, () => ({ ...aPhoto(), alt: '' }))],
    ['refund.request', 'pictures.0.url', ''],
    ['refund.request', 'pictures.0.url', 'https://elsewhere.example/a.png'],
    ['refund.request', 'pictures.0.width', 0],
    ['refund.shipReturn', 'number', 'x'.repeat(41)],
    ['refund.shipReturn', 'carrier', ''],
  ] as const)('of %s are limited at %s', async (verb, path, value) => {
    const failure = await failureOfInput(verb, withValueAt(INPUT_EXAMPLES[verb], path, value));
    expect(failure).toMatchObject({ code: 'INVALID_INPUT', detail: { path } });
  });
});
