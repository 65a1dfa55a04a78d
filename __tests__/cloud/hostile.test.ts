import fc from 'fast-check';

import type { Answer, VerbName } from '@/contract/verbs';

import { audit } from '../support/audit/audit';
import { HOSTILE_WORDS, isAbout, isId, keyOf, partsOf, spoilt, without, wrongFor } from '../support/hostile';
import { INPUT_EXAMPLES } from '../support/input-examples';
import { memoryOf, sendAs, stageFor, type Stage } from '../support/scenes/stage';
import { PLAYS, SCENES, VERBS, type AnyScene } from '../support/scenes/table';
import { failureOf, openShop } from '../support/shop';

/** Asks, and throws where that broke something, or failed and wrote all the same. */
async function sendSafely({ shop }: Stage, verb: VerbName, input: unknown): Promise<Answer<VerbName>> {
  const before = shop.storage.writes();
  const answer = await shop.send(verb, input);
  const told = () => `${verb} ${JSON.stringify(input)} ${JSON.stringify(answer)}`;
  if (!answer.ok && answer.failure.code === 'INTERNAL') throw new Error(`a bug: ${told()}`);
  if (!answer.ok && shop.storage.writes() > before) throw new Error(`failed, yet written: ${told()}`);
  return answer;
}

/** A stage on which nothing is left to do that nobody has to ask for. */
async function calmStage(verb: VerbName, scene: AnyScene): Promise<Stage> {
  const stage = await stageFor(scene);
  if (PLAYS[verb].does === 'settles') await stage.shop.send(verb, stage.input);
  return stage;
}

/** Optional fields, which may be left out: `undefined` is no offence there. */
const isLeftOut = (verb: VerbName, path: string, value: unknown) =>
  value === undefined && !partsOf(INPUT_EXAMPLES[verb]).some(([needed]) => needed === path);

describe('what is of the wrong kind', () => {
  it.each(SCENES)('is refused by its path, and nothing is written: %s', async (_name, verb, scene) => {
    const stage = await calmStage(verb, scene);
    const memory = memoryOf(stage.shop);
    for (const [path, part] of partsOf(stage.input)) {
      for (const value of wrongFor(path, part)) {
        if (isLeftOut(verb, path, value)) continue;
        const input = spoilt(stage.input, path, value);
        const failure = failureOf(await sendSafely(stage, verb, input));
        const told = failure.code === 'INVALID_INPUT' ? failure.detail.path : '';
        if (!isAbout(told, path)) throw new Error(`${path}: ${JSON.stringify([value, failure])}`);
      }
    }
    expect(memoryOf(stage.shop)).toEqual(memory);
  });

  it.each(VERBS)('or is missing, is refused by its path: %s', async (verb) => {
    const { send } = openShop();
    const example = INPUT_EXAMPLES[verb];
    for (const [path] of partsOf(example).filter(([needed]) => needed !== 'stars')) {
      const failure = failureOf(await send(verb, without(example, path)));
      expect(failure).toMatchObject({ code: 'INVALID_INPUT', detail: { path } });
    }
  });
});

/** Fields whose text is a shopper's own, and is shown to someone. */
const WORDS = ['text', 'words', 'remark', 'carrier', 'alt', 'name', 'province', 'city', 'district', 'detail'];
/** Where what is not there is nothing to fail for. */
const LENIENT = [
  ...['goods.list categoryId', 'feed.list goodsId', 'cart.quote lines.0.skuId', 'cart.quote lines.1.skuId'],
  ...[
    'cart.sync entries.0.skuId',
    'feed.deleteComment commentId',
    'wishlist.setFavourite goodsId',
    'address.remove addressId',
  ],
  'desk.withdrawPreparedOrder basketId',
];

const wordsIn = (input: unknown, keys?: readonly string[]) =>
  partsOf(input).flatMap(([path, part]) =>
    typeof part === 'string' && (!keys || keys.includes(keyOf(path))) ? [{ path, part }] : [],
  );

describe('words that something may choke on', () => {
  it.each(SCENES)('are answered, name nothing, and the books add up: %s', async (_name, verb, scene) => {
    const stage = await calmStage(verb, scene);
    const { shop } = stage;
    for (const { path } of wordsIn(stage.input)) {
      const isNamed = isId(path) && !path.endsWith('requestId') && !LENIENT.includes(`${verb} ${path}`);
      for (const word of HOSTILE_WORDS) {
        const { ok } = await sendSafely(stage, verb, spoilt(stage.input, path, word));
        if (isNamed && ok) throw new Error(`${path} is found by ${JSON.stringify(word)}`);
      }
    }
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});

/** What no one sees: controls, marks that turn writing round or have no width. A line break and emoji's joiner are seen. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const SEEN = SCENES.filter(([, verb]) => PLAYS[verb].does === 'writes');

describe('what no one can see', () => {
  it.each(SEEN)('is kept of no word: %s', async (_name, verb, scene) => {
    const { input } = await stageFor(scene);
    for (const { path, part } of wordsIn(input, WORDS)) {
      const stage = await stageFor(scene);
      const hidden = [...part].join('\u0007\u200b\u200e\u202e\u2066');
      await sendSafely(stage, verb, spoilt(stage.input, path, hidden));
      const kept = partsOf(memoryOf(stage.shop)).filter(([, found]) => typeof found === 'string' && UNSEEN.test(found));
      expect([path, kept]).toEqual([path, []]);
    }
  });

  it.each(['feed.comment text', 'review.write text', 'refund.shipReturn carrier', 'address.save fields.detail'])(
    'is no word where one has to be: %s',
    async (field) => {
      const [wanted, path = ''] = field.split(' ');
      const [, verb = 'shop.get', scene = async () => ({})] = SCENES.find(([, each]) => each === wanted) ?? [];
      const stage = await stageFor(scene);
      for (const word of ['  ', '\n\t', '\u3164\u2060', '\u200b\u202e', '\u200d', '\ufeff\u2800', '\ud83d']) {
        const failure = failureOf(await sendSafely(stage, verb, spoilt(stage.input, path, word)));
        expect(failure).toMatchObject({ code: 'INVALID_INPUT', detail: { path } });
      }
    },
  );
});

/** Any value in the place of any part, and fields that the verb does not know. */
const spoiling = (input: unknown) =>
  fc.tuple(
    fc.constantFrom('', 'more', ...partsOf(input).map(([path]) => path)),
    fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
      fc.constantFrom(...HOSTILE_WORDS),
    ),
  );

describe('anything at all', () => {
  it.each(SCENES)('is answered: %s', async (_name, verb, scene) => {
    const stage = await calmStage(verb, scene);
    await fc.assert(
      fc.asyncProperty(fc.array(spoiling(stage.input), { minLength: 1, maxLength: 3 }), async (spoils) => {
        const input = spoils.reduce((before, [path, value]) => spoilt(before, path, value), stage.input);
        await sendSafely(stage, verb, input);
      }),
      { numRuns: 20 },
    );
    expect(audit(stage.shop.engine, stage.shop.clock.now)).toEqual([]);
  });
});

/** Ids of what is one shopper's alone. What a friend pays by, and what is said in public, is not. */
const OWN = ['orderId', 'refundId', 'addressId', 'offerId', 'cursor'];
const PRIVATE = SCENES.filter(([, verb]) => !['feed.report', 'feed.deleteComment'].includes(verb));

describe('another shopper’s', () => {
  it.each(PRIVATE)('is as absent as what never was: %s', async (_name, verb, scene) => {
    const { shop, input } = await stageFor(scene);
    const memory = memoryOf(shop);
    const own = wordsIn(input).filter(
      ({ path }) => OWN.includes(keyOf(path)) || (verb === 'address.save' && path === 'id'),
    );
    if (own.length === 0) return;
    const nothing = own.reduce((before, { path }) => spoilt(before, path, 'nothing'), input);
    const [hers, none] = [
      await sendAs(shop, 'stranger', { verb, input }),
      await sendAs(shop, 'stranger', { verb, input: nothing }),
    ];
    expect(hers).toEqual(none);
    expect(memoryOf(shop)).toEqual(memory);
  });
});
