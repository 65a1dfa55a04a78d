import { createCodes, type Blobs } from '@/cloud/server/wechat/codes';
import { createMessages } from '@/cloud/server/wechat/messages';
import type { SubscribeMessage } from '@/cloud/wechat-ports';

import { fakeWechatApi } from '../../../support/server/fake-wechat-api';
import { failureOf, NOON, valueOf } from '../../../support/shop';

const MESSAGE: SubscribeMessage = {
  id: 'tea-1.1',
  kind: 'back-in-stock',
  at: NOON,
  title: '明前龙井'.repeat(10),
  target: { to: 'goods', goodsId: 'tea' },
  to: 'openid-1',
  templateId: 'template-1',
};
const FIELDS = { 'back-in-stock': { title: 'thing1', time: 'time2' } } as const;

describe('a subscribe message', () => {
  const send = (message: SubscribeMessage, ...answers: Parameters<typeof fakeWechatApi>) => {
    const { api, asked } = fakeWechatApi(...answers);
    return { asked, sent: createMessages(api, FIELDS).send(message) };
  };

  it('fills the seller’s template and opens the goods', async () => {
    const { asked, sent } = send(MESSAGE, { errcode: 0 });
    expect((await sent).ok).toBe(true);
    expect(asked).toEqual([
      {
        path: '/cgi-bin/message/subscribe/send',
        body: {
          touser: 'openid-1',
          template_id: 'template-1',
          page: 'pages/goods/index?id=tea',
          data: { thing1: { value: '明前龙井'.repeat(5) }, time2: { value: '2026-11-20 12:00' } },
        },
      },
    ]);
  });

  it.each([
    [{ to: 'order', orderId: 'o-1' } as const, 'orders/detail/index?id=o-1'],
    [{ to: 'refund', orderId: 'o-1', refundId: 'r-1' } as const, 'orders/refunds/detail/index?order=o-1&id=r-1'],
    [{ to: 'offers' } as const, 'account/offers/index'],
  ])('opens %j', async (target, page) => {
    const { asked, sent } = send({ ...MESSAGE, target }, { errcode: 0 });
    await sent;
    expect(asked[0]?.body).toMatchObject({ page });
  });

  it('of whose template the fields are not known is not sent', async () => {
    const { asked, sent } = send({ ...MESSAGE, kind: 'sent' }, 'away');
    expect((await sent).ok).toBe(true);
    expect(asked).toEqual([]);
  });

  it.each([43101, 43107, 40003])('that the shopper does not want (%d) is no failure', async (errcode) => {
    expect((await send(MESSAGE, { errcode }).sent).ok).toBe(true);
  });

  it.each([[{ errcode: 47003 }], [{ errcode: 40037 }], [{ errcode: 45009 }], ['away' as const]])(
    'fails with %j',
    async (answer) => {
      expect(failureOf(await send(MESSAGE, answer).sent)).toMatchObject({ code: 'UNAVAILABLE' });
    },
  );
});

describe('a mini-program code', () => {
  const FILE = Uint8Array.from([0xff, 0xd8, 0xff]);

  function codesOver(...answers: Parameters<typeof fakeWechatApi>) {
    const kept = new Map<string, { readonly file: Uint8Array; readonly type: string }>();
    const urlOf = (key: string) => `https://shop.example/${key}`;
    const blobs: Blobs = {
      get: async (key) => (kept.has(key) ? urlOf(key) : undefined),
      put: async (key, file, type) => {
        kept.set(key, { file, type });
        return urlOf(key);
      },
    };
    const { api, asked } = fakeWechatApi(...answers);
    return { codes: createCodes(api, blobs), asked, kept };
  }

  it('is drawn by WeChat once for a scene', async () => {
    const { codes, asked, kept } = codesOver(FILE);
    const [first, again] = [valueOf(await codes.createCode('1gtea~p3')), valueOf(await codes.createCode('1gtea~p3'))];
    expect(first).toMatchObject({ kind: 'mini', picture: { url: 'https://shop.example/codes/release/1gtea~p3' } });
    expect(again).toEqual(first);
    expect(asked).toEqual([
      {
        path: '/wxa/getwxacodeunlimit',
        body: { scene: '1gtea~p3', page: 'pages/feed/index', width: 430, env_version: 'release', check_path: true },
      },
    ]);
    expect([...kept.values()]).toEqual([{ file: FILE, type: 'image/jpeg' }]);
  });

  it.each([['away' as const], [{ errcode: 40129 }], [{ errcode: 41030 }], [{ errcode: 45009 }]])(
    'is not kept after %j',
    async (answer) => {
      const { codes, kept } = codesOver(answer);
      expect(failureOf(await codes.createCode('1f0'))).toMatchObject({ code: 'UNAVAILABLE' });
      expect(kept.size).toBe(0);
    },
  );
});
