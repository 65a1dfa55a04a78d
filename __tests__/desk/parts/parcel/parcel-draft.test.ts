import { carrierOf, EMPTY_PARCEL, leftFor, toParcel, toParcels } from '@/desk/parts/parcel/parcel-draft';

const TO_PACK = [
  { skuId: 'tea', quantity: 3 },
  { skuId: 'cup', quantity: 1 },
];
const FIRST = { ...EMPTY_PARCEL, trackingNumber: 'SF1234567890123' };
const second = (pieces: Readonly<Record<string, number>>) => ({ trackingNumber: 'YT1234567890123', pieces });

describe('a parcel', () => {
  it('has the carrier that its number looks like, unless another was chosen', () => {
    expect(carrierOf(FIRST)).toBe('顺丰速运');
    expect(carrierOf({ ...FIRST, carrier: '中通快递' })).toBe('中通快递');
    expect(carrierOf({ trackingNumber: '123456789012' })).toBeUndefined();
  });

  it('is sent with its number in half width and upper case, without spaces', () => {
    const parcel = { carrier: '顺丰速运', trackingNumber: 'SF1234567890123' };
    expect(toParcel({ ...EMPTY_PARCEL, trackingNumber: ' ｓｆ1234 5678 90123 ' })).toEqual({ ok: true, value: parcel });
  });

  it.each([
    ['  ', '写上快递单号。'],
    ['123456789012', '选一下是哪家快递。'],
  ])('with the number 「%s」 is not sent', (trackingNumber, problem) => {
    expect(toParcel({ ...EMPTY_PARCEL, trackingNumber })).toEqual({ ok: false, failure: problem });
  });
});

describe('several parcels', () => {
  it('leave to the first what is in no other', () => {
    expect(leftFor(TO_PACK, [second({ tea: 2 })])).toEqual([
      { skuId: 'tea', quantity: 1 },
      { skuId: 'cup', quantity: 1 },
    ]);
  });

  it('each tell what is in them; a single one does not', () => {
    expect(toParcels([FIRST], TO_PACK)).toEqual({
      ok: true,
      value: [{ carrier: '顺丰速运', trackingNumber: 'SF1234567890123' }],
    });
    expect(toParcels([FIRST, second({ cup: 1 })], TO_PACK)).toEqual({
      ok: true,
      value: [
        {
          carrier: '顺丰速运',
          trackingNumber: 'SF1234567890123',
          lines: [{ skuId: 'tea', quantity: 3 }],
        },
        {
          carrier: '圆通速递',
          trackingNumber: 'YT1234567890123',
          lines: [{ skuId: 'cup', quantity: 1 }],
        },
      ],
    });
  });

  it('are not sent empty or under one number', () => {
    const empty = { ok: false, failure: '有个包裹里还没放东西。' };
    expect(toParcels([FIRST, second({})], TO_PACK)).toEqual(empty);
    expect(toParcels([FIRST, second({ tea: 3, cup: 1 })], TO_PACK)).toEqual(empty);
    const same = { ...second({ cup: 1 }), trackingNumber: FIRST.trackingNumber };
    expect(toParcels([FIRST, same], TO_PACK)).toEqual({ ok: false, failure: '有两个包裹写了一样的单号。' });
  });
});
