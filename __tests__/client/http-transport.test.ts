import { createHttpTransport } from '@/client/http-transport';

import { failureOf, valueOf } from '../support/shop';

/** A server as `Taro.request` reaches it. */
interface Asked {
  readonly url: string;
  readonly data: object;
  readonly header: Readonly<Record<string, string>>;
}
const mockAsked: Asked[] = [];
const mockEntries = new Map<string, string>();
let mockAnswer: (asked: Asked) => { readonly statusCode: number; readonly data: unknown };
let mockLogins = 0;

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockEntries.get(key) ?? '',
    setStorageSync: (key: string, value: string) => void mockEntries.set(key, value),
    login: async () => ({ code: `code-${(mockLogins += 1)}` }),
    request: async (asked: Asked) => {
      mockAsked.push(asked);
      return mockAnswer(asked);
    },
  },
}));

const REPLY = { answer: { ok: true, value: {} }, now: 1 };
const isLogin = ({ url }: Asked) => url === 'https://shop.example/session';
/** Gives `token-<login>` and takes the newest one only. */
const server = (asked: Asked) => {
  if (isLogin(asked)) return { statusCode: 200, data: { token: `token-${mockLogins}` } };
  const isKnown = asked.header['authorization'] === `Bearer token-${mockLogins}`;
  return isKnown ? { statusCode: 200, data: REPLY } : { statusCode: 401, data: { error: 'no session' } };
};
const send = () => createHttpTransport().send({ verb: 'shop.get', input: {} });

beforeEach(() => {
  mockAsked.length = 0;
  mockEntries.clear();
  mockLogins = 0;
  mockAnswer = server;
});

describe('the shop’s own server as a transport', () => {
  it('logs in before the first request, once for several, and keeps the session', async () => {
    const replies = await Promise.all([send(), send(), send()]);
    expect(replies.map(valueOf)).toEqual([REPLY, REPLY, REPLY]);
    expect(mockAsked.filter(isLogin)).toHaveLength(1);
    expect(mockEntries.get('xiaopu/session')).toBe('"token-1"');
    expect(mockAsked.at(-1)).toMatchObject({ url: 'https://shop.example/shop', data: { verb: 'shop.get', input: {} } });
  });

  it('logs in once more when the session has ended', async () => {
    mockEntries.set('xiaopu/session', '"old"');
    expect(valueOf(await send())).toEqual(REPLY);
    expect(mockAsked.map(({ url }) => url.slice('https://shop.example'.length))).toEqual([
      '/shop',
      '/session',
      '/shop',
    ]);
  });

  it('does not log in without end', async () => {
    mockAnswer = (asked) => (isLogin(asked) ? server(asked) : { statusCode: 401, data: {} });
    expect(failureOf(await send())).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    mockAsked.length = 0;
    mockAnswer = () => ({ statusCode: 503, data: { error: 'away' } });
    mockEntries.clear();
    expect(failureOf(await send())).toMatchObject({ code: 'UNAVAILABLE' });
    expect(mockAsked).toHaveLength(1);
  });

  it('takes a refusal of the shop as its answer, whatever the status', async () => {
    const away = { answer: { ok: false, failure: { code: 'UNAVAILABLE' } }, now: 1 };
    mockAnswer = (asked) => (isLogin(asked) ? server(asked) : { statusCode: 503, data: away });
    expect(valueOf(await send())).toEqual(away);
  });

  it.each([
    [502, '<html>', 'UNAVAILABLE'],
    [500, undefined, 'INTERNAL'],
    [200, 'not a reply', 'INTERNAL'],
    [413, { error: 'too large' }, 'INTERNAL'],
  ])('maps %i with %j to %s', async (statusCode, data, code) => {
    mockAnswer = (asked) => (isLogin(asked) ? server(asked) : { statusCode, data });
    expect(failureOf(await send()).code).toBe(code);
  });

  it.each([
    ['request:fail timeout', 'TIMEOUT'],
    ['request:fail net::ERR_INTERNET_DISCONNECTED', 'OFFLINE'],
  ])('maps %s to %s', async (errMsg, code) => {
    mockAnswer = () => {
      throw { errMsg };
    };
    expect(failureOf(await send()).code).toBe(code);
  });

  it('has no sandbox on a phone', () => {
    expect(createHttpTransport().settle).toBeUndefined();
  });
});
