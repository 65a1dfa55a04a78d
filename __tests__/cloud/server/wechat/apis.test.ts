import { createServer, type Server } from 'node:http';

import { createFunctionApi } from '@/cloud/server/wechat/function-api';
import { createHostedApi } from '@/cloud/server/wechat/hosted-api';

import { fakeWechatApi } from '../../../support/server/fake-wechat-api';
import { failureOf, valueOf } from '../../../support/shop';

describe('WeChat called from WeChat Cloud Hosting', () => {
  let server: Server;
  let origin: string;
  const answers = new Map<string, { readonly status?: number; readonly type?: string; readonly body: string }>();
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { status = 200, type = 'application/json', body } = answers.get(request.url ?? '') ?? { body: '{}' };
      response.writeHead(status, { 'content-type': type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const post = (path: string, answer: { readonly status?: number; readonly type?: string; readonly body: string }) => {
    answers.set(path, answer);
    return createHostedApi(origin).post(path, {});
  };

  it('needs no token', async () => {
    expect(valueOf(await post('/a', { body: '{"errcode":0,"errmsg":"ok"}' })).errcode).toBe(0);
    expect(valueOf(await post('/b', { body: '{"errcode":43101,"errmsg":"refused"}' })).errcode).toBe(43101);
  });

  it('takes a picture for a file', async () => {
    const { file } = valueOf(await post('/c', { type: 'image/jpeg', body: 'abc' }));
    expect([...(file ?? [])]).toEqual([97, 98, 99]);
  });

  it.each([{ status: 502, body: '{}' }, { body: '' }, { body: '[' }, { body: '7' }, { body: '{"errcode":"0"}' }])(
    'does not believe %j',
    async (answer) => {
      expect(failureOf(await post('/d', answer))).toMatchObject({ code: 'UNAVAILABLE' });
    },
  );
});

describe('WeChat called from a cloud function', () => {
  const rest = fakeWechatApi({ errcode: 7 });

  it('is asked by `cloud.openapi`, in its names', async () => {
    const asked: unknown[] = [];
    const send = async (body: unknown) => {
      asked.push(body);
      return { errCode: 0, errMsg: 'ok' };
    };
    const api = createFunctionApi({ subscribeMessage: { send } }, rest.api);
    const body = { touser: 'openid-1', template_id: 't', data: { thing1: { value: 'tea_pot' } } };
    expect(valueOf(await api.post('/cgi-bin/message/subscribe/send', body)).errcode).toBe(0);
    expect(asked).toEqual([{ touser: 'openid-1', templateId: 't', data: { thing1: { value: 'tea_pot' } } }]);
  });

  it('goes with a token where `cloud.openapi` has no name', async () => {
    expect(valueOf(await createFunctionApi({}, rest.api).post('/wxa/sec/order/get_order', {})).errcode).toBe(7);
  });

  it.each([
    ['answers a file', async () => ({ errCode: 0, buffer: Buffer.from('abc') }), { file: Buffer.from('abc') }],
    ['refuses', async () => Promise.reject(Object.assign(new Error('x'), { errCode: 43101 })), { errcode: 43101 }],
  ])('%s', async (_, getUnlimited, answer) => {
    const api = createFunctionApi({ wxacode: { getUnlimited } }, rest.api);
    expect(valueOf(await api.post('/wxa/getwxacodeunlimit', { scene: '1f' }))).toMatchObject(answer);
  });

  it.each([
    ['the SDK', async () => Promise.reject(Object.assign(new Error('x'), { errCode: -501001 }))],
    ['the network', async () => Promise.reject(new Error('x'))],
    ['nothing', async () => undefined],
  ])('gives no answer when %s failed', async (_, msgSecCheck) => {
    const api = createFunctionApi({ security: { msgSecCheck } }, rest.api);
    expect(failureOf(await api.post('/wxa/msg_sec_check', {}))).toMatchObject({ code: 'UNAVAILABLE' });
  });
});
