import { yuan } from '@/contract/money';
import { EMPTY_DRAFT, newKind, toPublishInput, type PublishDraft } from '@/stores/desk/publish-draft';

import { aPicture } from '../../support/builders/builders';

const pictures = [aPicture()];
const draft = (over: Partial<PublishDraft>): PublishDraft => ({ ...EMPTY_DRAFT, text: 'a bowl', pictures, ...over });
const selling = (...kinds: readonly Partial<ReturnType<typeof newKind>>[]): PublishDraft =>
  draft({ sale: { kind: 'new', optionGroup: 'size', kinds: kinds.map((kind) => ({ ...newKind('40'), ...kind })) } });

describe('what publishing a draft sends', () => {
  it('is its words and pictures', () => {
    expect(toPublishInput(draft({}))).toEqual({ ok: true, value: { text: 'a bowl', pictures } });
  });

  it('is new goods without kinds: a price and pieces', () => {
    const goods = { kind: 'new', skus: [{ price: yuan(40), pieces: 1 }] };
    expect(toPublishInput(selling({}))).toEqual({ ok: true, value: { text: 'a bowl', pictures, goods } });
  });

  it('is new goods with kinds: what they differ in, and their names', () => {
    const sent = toPublishInput(selling({ name: ' small ' }, { name: 'large', price: '58.5', pieces: '0' }));
    const skus = [
      { name: 'small', price: yuan(40), pieces: 1 },
      { name: 'large', price: yuan(58.5), pieces: 0 },
    ];
    expect(sent).toMatchObject({ ok: true, value: { goods: { kind: 'new', optionGroup: 'size', skus } } });
  });

  it('reads full-width digits', () => {
    const goods = { skus: [{ price: yuan(88), pieces: 12 }] };
    expect(toPublishInput(selling({ price: '８８', pieces: '１２' }))).toMatchObject({ value: { goods } });
  });

  it.each([
    ['pictures', draft({ pictures: [] })],
    ['title', { ...selling({}), text: ' ' }],
    ['price', selling({ price: '' })],
    ['price', selling({ price: '0' })],
    ['pieces', selling({ pieces: '1.5' })],
    ['kind', selling({ name: 'small' }, { name: '' })],
    ['kind', selling({ name: 'small' }, { name: 'large' }, { name: ' small ' })],
  ])('misses %s', (problem, incomplete) => {
    expect(toPublishInput(incomplete)).toEqual({ ok: false, failure: problem });
  });
});
