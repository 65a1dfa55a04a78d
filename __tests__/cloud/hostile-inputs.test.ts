import fc from 'fast-check';

import type { Answer, VerbName } from '@/contract/verbs';

import { audit } from '../support/audit/audit';
import {
  HOSTILE_TEXTS,
  invalidValues,
  isId,
  isSamePath,
  keyOf,
  partsOf,
  withoutField,
  withValueAt,
} from '../support/hostile';
import { INPUT_EXAMPLES } from '../support/input-examples';
import {
  callAsShopper,
  documentsOf,
  prepareScenario,
  type PreparedScenario,
} from '../support/scenarios/prepare-scenario';
import { SCENARIOS, VERB_SCENARIOS, VERBS, type AnyScenario } from '../support/scenarios/verb-scenarios';
import { failureOf, openTestShop } from '../support/shop';

/** Calls a verb; throws on INTERNAL, and when a failed call has written something. */
async function sendSafely({ shop }: PreparedScenario, verb: VerbName, input: unknown): Promise<Answer<VerbName>> {
  const before = shop.storage.writes();
  const answer = await shop.sendRaw(verb, input);
  const describeCall = () => `${verb} ${JSON.stringify(input)} ${JSON.stringify(answer)}`;
  if (!answer.ok && answer.failure.code === 'INTERNAL') throw new Error(`INTERNAL: ${describeCall()}`);
  if (!answer.ok && shop.storage.writes() > before) throw new Error(`failed, but has written: ${describeCall()}`);
  return answer;
}

/** A prepared scenario in which nothing is left to settle. */
async function prepareSettled(verb: VerbName, scenario: AnyScenario): Promise<PreparedScenario> {
  const prepared = await prepareScenario(scenario);
  if (VERB_SCENARIOS[verb].effect === 'settles') await prepared.shop.sendRaw(verb, prepared.input);
  return prepared;
}

/** Whether an optional field is left out, which is valid. */
const isLeftOut = (verb: VerbName, path: string, value: unknown) =>
  value === undefined && !partsOf(INPUT_EXAMPLES[verb]).some(([needed]) => needed === path);

describe('a value of the wrong type', () => {
  it.each(SCENARIOS)('is rejected by its path, and nothing is written: %s', async (_name, verb, scenario) => {
    const prepared = await prepareSettled(verb, scenario);
    const documents = documentsOf(prepared.shop);
    for (const [path, part] of partsOf(prepared.input)) {
      for (const value of invalidValues(path, part)) {
        if (isLeftOut(verb, path, value)) continue;
        const input = withValueAt(prepared.input, path, value);
        const failure = failureOf(await sendSafely(prepared, verb, input));
        const rejectedPath = failure.code === 'INVALID_INPUT' ? failure.detail.path : '';
        if (!isSamePath(rejectedPath, path)) throw new Error(`${path}: ${JSON.stringify([value, failure])}`);
      }
    }
    expect(documentsOf(prepared.shop)).toEqual(documents);
  });

  it.each(VERBS)('or a missing field is rejected by its path: %s', async (verb) => {
    const { sendRaw } = openTestShop();
    const example = INPUT_EXAMPLES[verb];
    for (const [path] of partsOf(example).filter(([needed]) => needed !== 'stars')) {
      const failure = failureOf(await sendRaw(verb, withoutField(example, path)));
      expect(failure).toMatchObject({ code: 'INVALID_INPUT', detail: { path } });
    }
  });
});

/** Fields with a shopper's own text, which is shown to someone. */
const TEXT_FIELDS = [
  'text',
  'message',
  'description',
  'remark',
  'carrier',
  'alt',
  'name',
  'province',
  'city',
  'district',
  'detail',
];
/** Ids for which an unknown value is not a failure. */
const LENIENT = [
  ...['goods.list categoryId', 'feed.list goodsId', 'cart.quote lines.0.skuId', 'cart.quote lines.1.skuId'],
  ...[
    'cart.sync entries.0.skuId',
    'feed.deleteComment commentId',
    'wishlist.setFavourite goodsId',
    'address.remove addressId',
  ],
  'desk.withdrawPreparedOrder preparedOrderId',
  // Each order is answered by itself.
  ...['desk.shipMany parcels.0.orderId', 'desk.shipMany parcels.1.orderId'],
  ...['desk.deletePost postId', 'desk.removePromotion promotionId', 'desk.removeCoupon couponId'],
];

const textsIn = (input: unknown, keys?: readonly string[]) =>
  partsOf(input).flatMap(([path, part]) =>
    typeof part === 'string' && (!keys || keys.includes(keyOf(path))) ? [{ path, part }] : [],
  );

describe('a hostile text', () => {
  it.each(SCENARIOS)('is answered, finds nothing, and leaves consistent data: %s', async (_name, verb, scenario) => {
    const prepared = await prepareSettled(verb, scenario);
    const { shop } = prepared;
    for (const { path } of textsIn(prepared.input)) {
      const isNamed = isId(path) && !path.endsWith('requestId') && !LENIENT.includes(`${verb} ${path}`);
      for (const text of HOSTILE_TEXTS) {
        const { ok } = await sendSafely(prepared, verb, withValueAt(prepared.input, path, text));
        if (isNamed && ok) throw new Error(`${path} finds something with ${JSON.stringify(text)}`);
      }
    }
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});

/** Invisible characters: controls, bidi marks, zero-width marks. Line breaks and the joiner of emoji are allowed. */
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const WRITES = SCENARIOS.filter(([, verb]) => VERB_SCENARIOS[verb].effect === 'writes');

describe('invisible characters', () => {
  it.each(WRITES)('are stored in no text: %s', async (_name, verb, scenario) => {
    const { input } = await prepareScenario(scenario);
    for (const { path, part } of textsIn(input, TEXT_FIELDS)) {
      const prepared = await prepareScenario(scenario);
      const hidden = [...part].join('\u0007\u200b\u200e\u202e\u2066');
      await sendSafely(prepared, verb, withValueAt(prepared.input, path, hidden));
      const stored = partsOf(documentsOf(prepared.shop)).filter(
        ([, found]) => typeof found === 'string' && INVISIBLE.test(found),
      );
      expect([path, stored]).toEqual([path, []]);
    }
  });

  it.each(['feed.comment text', 'review.write text', 'refund.shipReturn carrier', 'address.save fields.detail'])(
    'are not a text where one is required: %s',
    async (field) => {
      const [requestedVerb, path = ''] = field.split(' ');
      const [, verb = 'shop.get', scenario = async () => ({})] =
        SCENARIOS.find(([, each]) => each === requestedVerb) ?? [];
      const prepared = await prepareScenario(scenario);
      for (const text of ['  ', '\n\t', '\u3164\u2060', '\u200b\u202e', '\u200d', '\ufeff\u2800', '\ud83d']) {
        const failure = failureOf(await sendSafely(prepared, verb, withValueAt(prepared.input, path, text)));
        expect(failure).toMatchObject({ code: 'INVALID_INPUT', detail: { path } });
      }
    },
  );
});

/** Arbitrary values for any part of the input, and unknown fields. */
const changes = (input: unknown) =>
  fc.tuple(
    fc.constantFrom('', 'more', ...partsOf(input).map(([path]) => path)),
    fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
      fc.constantFrom(...HOSTILE_TEXTS),
    ),
  );

describe('an arbitrary input', () => {
  it.each(SCENARIOS)('is answered: %s', async (_name, verb, scenario) => {
    const prepared = await prepareSettled(verb, scenario);
    await fc.assert(
      fc.asyncProperty(fc.array(changes(prepared.input), { minLength: 1, maxLength: 3 }), async (drawn) => {
        const input = drawn.reduce((before, [path, value]) => withValueAt(before, path, value), prepared.input);
        await sendSafely(prepared, verb, input);
      }),
      { numRuns: 20 },
    );
    expect(audit(prepared.shop.engine, prepared.shop.clock.now)).toEqual([]);
  });
});

/** Ids of private records. A pay-for-me id and public comments are not private. */
const OWN = ['orderId', 'refundId', 'addressId', 'offerId', 'cursor'];
const PRIVATE = SCENARIOS.filter(([, verb]) => !['feed.report', 'feed.deleteComment'].includes(verb));

describe('another shopper’s record', () => {
  it.each(PRIVATE)('gives the same answer as a missing one: %s', async (_name, verb, scenario) => {
    const { shop, input } = await prepareScenario(scenario);
    const documents = documentsOf(shop);
    const own = textsIn(input).filter(
      ({ path }) => OWN.includes(keyOf(path)) || (verb === 'address.save' && path === 'id'),
    );
    if (own.length === 0) return;
    const nothing = own.reduce((before, { path }) => withValueAt(before, path, 'nothing'), input);
    const [existing, missing] = [
      await callAsShopper(shop, 'stranger', { verb, input }),
      await callAsShopper(shop, 'stranger', { verb, input: nothing }),
    ];
    expect(existing).toEqual(missing);
    expect(documentsOf(shop)).toEqual(documents);
  });
});
