import fc from 'fast-check';

import type { GoodsFields } from '@/contract/catalog/edited-goods';
import { yuan } from '@/contract/money';
import { DAY } from '@/contract/time';
import { emptyForm, toForm } from '@/stores/desk/goods-form';
import { differencesOf, toFields } from '@/stores/desk/goods-form-fields';
import { newValue, withGroups } from '@/stores/desk/goods-form-skus';

import { allGoodsFields, goodsFields } from '../../support/catalog/edited-fields';

const CONTEXT = { now: 0, priceChangePolicy: 'policy' };

/** Fields as the cloud answers them: SKUs have ids, and no supply. */
function stored(fields: GoodsFields): GoodsFields {
  return {
    ...fields,
    skus: fields.skus.map(({ supply: _supply, ...sku }, at) => ({ ...sku, id: `sku-${at}` })),
  };
}

const saved = (fields: GoodsFields) => toFields(toForm(fields, 0), { ...CONTEXT, before: fields });

describe('the form of goods', () => {
  it.each([
    ['plain goods', goodsFields()],
    ['goods with everything', allGoodsFields()],
  ])('saves %s as they were when nothing was typed', (_what, fields) => {
    const before = stored(fields);
    const after = saved(before);
    expect(after.ok && differencesOf(after.value, before)).toEqual([]);
  });

  it('keeps a SKU with its id when it gets kinds, and adds the other ones with its price', () => {
    const form = toForm(stored(goodsFields()), 0);
    const first = { ...newValue(form.groups), text: 'small' };
    const one = withGroups(form, [{ name: 'size', values: [first] }]);
    const second = { ...newValue(one.groups), text: 'large' };
    const both = withGroups(one, [{ name: 'size', values: [first, second] }]);
    const fields = toFields(both, CONTEXT);
    expect(fields.ok && fields.value.skus.map(({ id, options, price }) => [id, options, price])).toEqual([
      ['sku-0', ['small'], yuan(40)],
      [undefined, ['large'], yuan(40)],
    ]);
  });

  it('keeps the SKUs of the first value when a dimension is removed', () => {
    const form = toForm(stored(allGoodsFields()), 0);
    const fields = toFields(withGroups(form, []), CONTEXT);
    expect(fields.ok && fields.value.skus).toMatchObject([{ id: 'sku-0', options: [], price: yuan(40) }]);
  });

  it('never loses a SKU whose options stay, whatever is added', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 }), { maxLength: 8 }), (additions) => {
        let form = toForm(stored(allGoodsFields()), 0);
        for (const at of additions) {
          const value = { ...newValue(form.groups), text: `value ${additions.indexOf(at)}` };
          const groups = form.groups[at]
            ? form.groups.map((group, index) => (index === at ? { ...group, values: [...group.values, value] } : group))
            : [...form.groups, { name: 'more', values: [value] }].slice(0, 3);
          form = withGroups(form, groups);
        }
        const ids = form.skus.flatMap(({ id }) => id ?? []);
        expect(ids).toEqual(['sku-0', 'sku-1']);
        const keys = form.skus.map((sku) => sku.keys.join());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it.each([
    ['gallery', { gallery: [] }],
    ['title', { title: ' ' }],
    ['groups', { groups: [{ name: '', values: [{ key: 'a', text: 'a' }] }] }],
    ['number', { maxPerOrder: '0' }],
    ['returns', { returns: { kind: 'none', reason: '' } }],
    ['preorder', { preorder: { from: '', days: '3', deposit: '' } }],
    ['number', { preorder: { from: 'Kyoto', days: 'soon', deposit: '' } }],
    ['number', { bargain: { kind: 'percent', percent: '100' } }],
  ] as const)('says that %s is wrong', (problem, part) => {
    const form = { ...toForm(goodsFields(), 0), ...part };
    expect(toFields(form, CONTEXT)).toEqual({ ok: false, failure: problem });
  });

  it('makes new goods out of the empty form', () => {
    const form = emptyForm('ware');
    const [sku] = form.skus;
    const filled = {
      ...form,
      title: 'a cup',
      gallery: goodsFields().gallery,
      skus: sku ? [{ ...sku, price: '12.5', supply: '3' }] : [],
      preorder: { from: 'Kyoto', days: '10', deposit: '30' },
    };
    expect(toFields(filled, CONTEXT)).toMatchObject({
      ok: true,
      value: {
        title: 'a cup',
        skus: [{ options: [], price: yuan(12.5), supply: 3 }],
        preorder: { from: 'Kyoto', arrivesAt: 10 * DAY, deposit: { percent: 30, nonRefundablePercent: 20 } },
      },
    });
  });
});
