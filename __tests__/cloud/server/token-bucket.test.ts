import { createTokenBuckets } from '@/cloud/server/token-bucket';
import { SECOND } from '@/contract/time';

import { NOON } from '../../support/shop';

const open = () => createTokenBuckets({ size: 3, perSecond: 2 });

describe('a token bucket', () => {
  it('lets a few through at once, and then so many a second', () => {
    const wait = open();
    expect([1, 2, 3].map(() => wait('a', NOON))).toEqual([undefined, undefined, undefined]);
    expect(wait('a', NOON)).toBe(SECOND / 2);
    expect(wait('a', NOON + SECOND / 2)).toBeUndefined();
    expect(wait('a', NOON + SECOND / 2)).toBe(SECOND / 2);
  });

  it('is one for each caller, and never fuller than full', () => {
    const wait = open();
    [1, 2, 3].forEach(() => wait('a', NOON));
    expect(wait('b', NOON)).toBeUndefined();
    const later = NOON + 3_600 * SECOND;
    expect([1, 2, 3, 4].map(() => wait('a', later) === undefined)).toEqual([true, true, true, false]);
  });

  it('survives a clock that is set back', () => {
    const wait = open();
    [1, 2, 3].forEach(() => wait('a', NOON));
    expect(wait('a', NOON - 3_600 * SECOND)).toBe(SECOND / 2);
    expect(wait('a', NOON - 3_599 * SECOND)).toBeUndefined();
  });

  it('forgets the caller longest unused', () => {
    const wait = open();
    [1, 2, 3].forEach(() => wait('first', NOON));
    for (let n = 0; n < 10_000; n += 1) wait(`caller-${n}`, NOON);
    expect(wait('first', NOON)).toBeUndefined();
  });
});
