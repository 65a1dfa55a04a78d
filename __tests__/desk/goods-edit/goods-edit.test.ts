import fc from 'fast-check';

import type { DeskGoods, GoodsFields } from '@/contract/catalog/edited-goods';
import { fen, yuan } from '@/contract/money';
import { DAY } from '@/contract/time';
import { emptyDraft, toDraft, toFields, type GoodsDraft } from '@/desk/goods-edit/draft';
import { goodsEdit, openGoods } from '@/desk/goods-edit/goods-edit';
import { newValue, withGroups } from '@/desk/goods-edit/groups';
import { isInput } from '@/desk/parts/form/form-input';
import { merge } from '@/desk/parts/form/merge';

import { allGoodsFields, goodsFields } from '../../support/catalog/edited-fields';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0 }));

const EDIT = goodsEdit([{ id: 'ware', name: 'ware' }]);

/** Goods as the cloud answers them: SKUs have ids, and no supply. */
function stored(fields: GoodsFields): DeskGoods {
  const skus = fields.skus.map(({ supply: _supply, ...sku }, at) => ({ ...sku, id: `sku-${at}` }));
  return { id: 'g', version: 1, history: [], shelf: 'on', stock: [], warnings: [], fields: { ...fields, skus } };
}

const draftOf = (fields: GoodsFields): GoodsDraft => openGoods(stored(fields), []).fields;

const inputsOf = (draft: GoodsDraft, saved = draft) => EDIT.inputs(draft, saved).filter(isInput);

/** `saved`: what was opened. */
function write(draft: GoodsDraft, [label, text]: readonly [string, string], saved = draft): GoodsDraft {
  const written = inputsOf(draft, saved)
    .find((input) => input.label === label)
    ?.write(draft, text);
  if (!written?.ok) throw new Error(written?.failure ?? `no input ${label}`);
  return written.value;
}

/** What the form says of a draft on saving; undefined when it is sent. */
function problemOf(draft: GoodsDraft): string | undefined {
  const wrong = inputsOf(draft).find((input) => !input.write(draft, input.read(draft)).ok);
  return wrong?.label ?? EDIT.problem?.(draft);
}

describe('the form of goods', () => {
  it.each([
    ['plain goods', goodsFields()],
    ['goods with everything', allGoodsFields()],
  ])('saves %s as they were when nothing was written', (_what, fields) => {
    const draft = draftOf(fields);
    expect(problemOf(draft)).toBeUndefined();
    expect(toFields(draft)).toEqual(stored(fields).fields);
    // Read and written again, each input leaves the goods as they are.
    for (const input of inputsOf(draft)) {
      const written = input.write(draft, input.read(draft));
      expect(written.ok && toFields(written.value)).toEqual(toFields(draft));
    }
  });

  it('keeps a SKU with its id when it gets kinds, and adds the other ones with its price', () => {
    const draft = draftOf(goodsFields());
    const first = { ...newValue(draft.groups), text: 'small' };
    const one = withGroups(draft, [{ name: 'size', values: [first] }]);
    const second = { ...newValue(one.groups), text: 'large' };
    const both = withGroups(one, [{ name: 'size', values: [first, second] }]);
    expect(toFields(both).skus.map(({ id, options, price }) => [id, options, price])).toEqual([
      ['sku-0', ['small'], yuan(40)],
      [undefined, ['large'], yuan(40)],
    ]);
  });

  it('keeps the SKUs of the first value when a dimension is removed', () => {
    const fields = toFields(withGroups(draftOf(allGoodsFields()), []));
    expect(fields.skus).toMatchObject([{ id: 'sku-0', options: [], price: yuan(40) }]);
  });

  it('never loses a SKU whose options stay, whatever is added', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 }), { maxLength: 8 }), (additions) => {
        let draft = draftOf(allGoodsFields());
        for (const at of additions) {
          const value = { ...newValue(draft.groups), text: `value ${additions.indexOf(at)}` };
          const groups = draft.groups[at]
            ? draft.groups.map((group, index) =>
                index === at ? { ...group, values: [...group.values, value] } : group,
              )
            : [...draft.groups, { name: 'more', values: [value] }].slice(0, 3);
          draft = withGroups(draft, groups);
        }
        const ids = draft.skus.flatMap(({ id }) => id ?? []);
        expect(ids).toEqual(['sku-0', 'sku-1']);
        const keys = draft.skus.map((sku) => sku.keys.join());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it.each([
    ['照片', { gallery: [] }],
    ['名字', { title: ' ' }],
    ['第 1 种分法', { groups: [{ name: '', values: [{ key: 'a', text: 'a' }] }] }],
    ['一单最多', { maxPerOrder: 0 }],
    ['为什么', { returns: { kind: 'none', reason: '' } }],
    ['从哪儿来', { preorder: { from: '', arrivesAt: 3 * DAY } }],
    ['最低 %', { bargain: { offerLimit: 3, holdHours: 24, percent: 100 } }],
    [
      '同一种分法里，名字别重样。',
      { groups: [{ name: 'size', values: ['a', 'b'].map((key) => ({ key, text: 'x' })) }] },
    ],
  ] as const)('says that 「%s」 is wrong', (problem, part) => {
    expect(problemOf({ ...draftOf(goodsFields()), ...part })).toBe(problem);
  });

  it('makes new goods out of the empty form', () => {
    let draft: GoodsDraft = { ...emptyDraft('ware'), title: 'a cup', gallery: goodsFields().gallery };
    draft = write(draft, ['这一件的价钱', '12.5']);
    draft = write(draft, ['这一件再进几件', '3']);
    draft = write(draft, ['预订', 'yes']);
    draft = write(draft, ['从哪儿来', 'Kyoto']);
    draft = write(draft, ['几天后到', '10']);
    draft = write(draft, ['定金', '30']);
    draft = write(draft, ['资料', '材质：白瓷\n产地: 德化']);
    expect(problemOf(draft)).toBeUndefined();
    expect(toFields(draft)).toMatchObject({
      title: 'a cup',
      skus: [{ options: [], price: yuan(12.5), supply: 3 }],
      preorder: { from: 'Kyoto', arrivesAt: 10 * DAY, deposit: { percent: 30, nonRefundablePercent: 20 } },
      attributes: [
        { name: '材质', value: '白瓷' },
        { name: '产地', value: '德化' },
      ],
    });
  });

  it('keeps the terms of a deposit while its percentage is typed', () => {
    const fields = allGoodsFields();
    const saved = draftOf({ ...fields, preorder: { from: 'Kyoto', arrivesAt: DAY } });
    const once = write(saved, ['定金', '3']);
    const twice = write(once, ['定金', '30'], saved);
    expect(twice.preorder?.deposit).toMatchObject({ percent: 30, nonRefundablePercent: 20 });
  });
});

describe('goods that two phones edited', () => {
  const base = draftOf(allGoodsFields());
  const [first, second] = base.skus;
  if (!first || !second) throw new Error('two SKUs are needed');

  const joined = (newest: GoodsDraft, mine: GoodsDraft) => merge(inputsOf(mine, base), { base, newest, mine });
  const priced = (draft: GoodsDraft, id: string | undefined, price: number): GoodsDraft => ({
    ...draft,
    skus: draft.skus.map((sku) => (sku.id === id ? { ...sku, price: fen(price) } : sku)),
  });

  it('are joined where they wrote different fields, each price by itself', () => {
    const { clashes, merged } = joined(
      { ...priced(base, first.id, 111), subtitle: 'theirs' },
      { ...priced(base, second.id, 222), title: 'mine' },
    );
    expect(clashes).toEqual([]);
    expect(merged).toMatchObject({ title: 'mine', subtitle: 'theirs' });
    expect(merged.skus.map(({ price }) => price)).toEqual([111, 222]);
  });

  it('clash only in what both changed', () => {
    const { clashes } = joined(
      { ...priced(base, first.id, 111), title: 'theirs' },
      { ...priced(base, first.id, 222), title: 'theirs' },
    );
    expect(clashes).toMatchObject([{ theirs: '1.11', mine: '2.22' }]);
  });

  it('keep a price that the other one changed when this one adds a kind', () => {
    const [group] = base.groups;
    if (!group) throw new Error('a group is needed');
    const added = { ...newValue(base.groups), text: 'new' };
    const wider = withGroups(base, [{ ...group, values: [...group.values, added] }, ...base.groups.slice(1)]);
    const mine = {
      ...wider,
      skus: wider.skus.map((sku) => (sku.id === undefined ? { ...sku, price: fen(333) } : sku)),
    };
    const { clashes, merged } = joined(priced(base, first.id, 111), mine);
    expect(clashes).toEqual([]);
    const prices = toFields(merged).skus.map(({ id, price }) => [id, price]);
    expect(prices).toContainEqual([first.id, 111]);
    expect(prices).toContainEqual([undefined, 333]);
  });

  it('ask about the kinds when both changed them, and take the whole table of one', () => {
    const rename = (text: string): GoodsDraft => ({
      ...base,
      groups: base.groups.map((group, at) => (at === 0 ? { ...group, name: text } : group)),
    });
    const { clashes, merged } = joined(rename('theirs'), rename('mine'));
    expect(clashes.map(({ input }) => input.label)).toEqual(['款式和价钱']);
    expect(clashes[0]?.input.show(clashes[0].theirs)).toContain('theirs：');
    expect(toFields(merged).optionGroups[0]?.name).toBe('mine');
    expect(toFields(merged).skus.map(({ id }) => id)).toEqual(toFields(base).skus.map(({ id }) => id));
  });
});

describe('a draft', () => {
  it('has a row for a combination that is not for sale, and does not save it', () => {
    const fields = allGoodsFields();
    const draft = toDraft({ ...fields, skus: fields.skus.slice(1) }, []);
    expect(draft.skus.length).toBeGreaterThan(fields.skus.length - 1);
    expect(toFields(draft).skus).toHaveLength(fields.skus.length - 1);
  });
});
