import { readMediaVerdict, requestMediaCheck } from '@/cloud/server/wechat/media-check';
import { createModeration } from '@/cloud/server/wechat/moderation';

import { fakeWechatApi } from '../../../support/server/fake-wechat-api';
import { failureOf, valueOf } from '../../../support/shop';

const told = (suggest: string, label = 100) => ({ errcode: 0, result: { suggest, label } });
const check = (...answers: Parameters<typeof fakeWechatApi>) => {
  const { api, asked } = fakeWechatApi(...answers);
  return { asked, check: createModeration(api, 'openid-1').check };
};

describe('WeChat’s text check', () => {
  it('is asked with the shopper, the scene and the text', async () => {
    const over = check(told('pass'));
    expect(await over.check('茶很好', 'review')).toEqual({ outcome: 'pass' });
    const body = { openid: 'openid-1', scene: 2, version: 2, content: '茶很好' };
    expect(over.asked).toEqual([{ path: '/wxa/msg_sec_check', body }]);
  });

  it.each([
    [10001, 'advert'],
    [20001, 'illegal'],
    [20002, 'illegal'],
    [20003, 'abuse'],
    [20006, 'illegal'],
    [20008, 'illegal'],
    [20012, 'other'],
    [20013, 'other'],
    [21000, 'other'],
  ])('refuses a risky text with label %d as %s', async (label, violation) => {
    expect(await check(told('risky', label)).check('…', 'comment')).toEqual({ outcome: 'reject', violation });
  });

  it.each([
    [told('review')],
    ['away' as const],
    [{ errcode: 61010 }],
    [{ errcode: 40001 }],
    [{ errcode: 0 }],
    [told('maybe')],
  ])('leaves the text to the seller after %j', async (answer) => {
    expect(await check(answer).check('…', 'comment')).toEqual({ outcome: 'review' });
  });

  it('checks a long text in pieces, and takes the worst', async () => {
    const over = check(told('pass'), told('risky', 10001), 'away');
    expect(await over.check('茶'.repeat(6_000), 'post')).toEqual({ outcome: 'reject', violation: 'advert' });
    expect(over.asked.map(({ body }) => [...`${body['content']}`].length)).toEqual([2_500, 2_500, 1_000]);
  });

  it('has nothing to say about nothing', async () => {
    expect(await check('away').check('', 'comment')).toEqual({ outcome: 'pass' });
  });
});

describe('WeChat’s picture check', () => {
  const picture = { url: 'https://shop.example/1.jpg', openid: 'openid-1' };
  const APP = 'wx0000000000000000';
  const pushed = { Event: 'wxa_media_check', appid: APP, trace_id: 'trace-1', ...told('risky', 20002) };

  it('is asked for, and answers later under an id', async () => {
    const { api, asked } = fakeWechatApi({ errcode: 0, trace_id: 'trace-1' });
    expect(valueOf(await requestMediaCheck(picture, api))).toBe('trace-1');
    expect(asked[0]?.body).toEqual({ media_url: picture.url, media_type: 2, version: 2, scene: 2, openid: 'openid-1' });
  });

  it.each([['away' as const], [{ errcode: 61010 }], [{ errcode: 0 }]])('was not asked for after %j', async (answer) => {
    expect(failureOf(await requestMediaCheck(picture, fakeWechatApi(answer).api))).toMatchObject({
      code: 'UNAVAILABLE',
    });
  });

  it('tells its verdict by message push', () => {
    const verdict = { outcome: 'reject', violation: 'illegal' };
    expect(readMediaVerdict(pushed, APP)).toEqual({ traceId: 'trace-1', verdict });
    const failed = { ...pushed, errcode: -1008 };
    expect(readMediaVerdict(failed, APP)).toEqual({ traceId: 'trace-1', verdict: { outcome: 'review' } });
  });

  it.each([{ ...pushed, Event: 'other' }, { ...pushed, appid: 'wx1' }, { ...pushed, trace_id: 1 }, undefined])(
    'is not in %j',
    (message) => {
      expect(readMediaVerdict(message, APP)).toBeUndefined();
    },
  );
});
