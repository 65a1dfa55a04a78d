import { createContainerTransport } from '@/client/container-transport';
import { createEmbeddedTransport } from '@/client/embedded-transport';
import { createWeChatTransport } from '@/client/wechat-transport';

import { cloudInits, resetTaro, setCallFunctionResult } from '../support/fake-taro';
import { failureOf, valueOf } from '../support/shop';
import { transportContract } from './transport.contract';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: jest.requireActual<typeof import('../support/fake-taro')>('../support/fake-taro').fakeTaro,
}));

beforeEach(resetTaro);

describe('the embedded cloud as a transport', () => {
  transportContract(createEmbeddedTransport);

  it('passes the shopper’s choice to the sandbox payment service', async () => {
    const { settle } = createEmbeddedTransport();
    expect(failureOf(await (settle?.('1', 'paid') ?? Promise.reject(new Error('no sandbox'))))).toMatchObject({
      code: 'PAYMENT_UNAVAILABLE',
    });
  });
});

describe('WeChat Cloud as a transport', () => {
  transportContract(createWeChatTransport);

  it('has no sandbox', () => {
    expect(createWeChatTransport().settle).toBeUndefined();
  });

  it('initializes the environment once, on the first request', async () => {
    const { send } = createWeChatTransport();
    expect(cloudInits()).toEqual([]);
    await send({ verb: 'shop.get', input: {} });
    await send({ verb: 'shop.get', input: {} });
    expect(cloudInits()).toEqual([{}]);
  });

  it.each([
    [{ errCode: -404012, errMsg: 'polling exceed max timeout retry' }, 'TIMEOUT', true],
    [{ errCode: -501002, errMsg: 'cloud.callFunction:fail server timed out' }, 'TIMEOUT', true],
    [{ errCode: -404011, errMsg: 'cloud function execution error' }, 'INTERNAL', false],
    [{ errCode: -504002, errMsg: 'functions execute fail' }, 'INTERNAL', false],
    [{ errCode: -604001, errMsg: 'function result over 1 MB' }, 'INTERNAL', false],
    [{ errCode: -501004, errMsg: 'concurrency' }, 'UNAVAILABLE', true],
    [{ errCode: -501003, errMsg: 'quota' }, 'UNAVAILABLE', true],
    [{ errMsg: 'cloud.callFunction:fail Error: errCode: -501000 | errMsg: Environment invalid' }, 'INTERNAL', false],
    [{ errMsg: 'cloud.callFunction:fail request:fail net::ERR_INTERNET_DISCONNECTED' }, 'OFFLINE', true],
    [{ errMsg: 'request:fail timeout' }, 'TIMEOUT', true],
    [{ errMsg: 'invalid scope' }, 'UNAVAILABLE', true],
    [new Error('network down'), 'OFFLINE', true],
    ['odd', 'UNAVAILABLE', true],
    [undefined, 'UNAVAILABLE', true],
  ])('maps %j to %s', async (thrown, code, retryable) => {
    setCallFunctionResult({ thrown });
    expect(failureOf(await createWeChatTransport().send({ verb: 'shop.get', input: {} }))).toMatchObject({
      code,
      retryable,
    });
  });

  it.each([
    undefined,
    null,
    'text',
    {},
    { answer: 1, now: 1 },
    { answer: {}, now: 1 },
    { answer: { ok: true }, now: '1' },
  ])('rejects %j as a reply', async (result) => {
    setCallFunctionResult({ result });
    expect(failureOf(await createWeChatTransport().send({ verb: 'shop.get', input: {} })).code).toBe('INTERNAL');
  });

  it('works again after being offline', async () => {
    const { send } = createWeChatTransport();
    setCallFunctionResult({ thrown: { errMsg: 'request:fail' } });
    expect((await send({ verb: 'shop.get', input: {} })).ok).toBe(false);
    setCallFunctionResult(undefined);
    expect(valueOf(await send({ verb: 'shop.get', input: {} })).answer.ok).toBe(true);
  });
});

describe('WeChat Cloud Hosting as a transport', () => {
  transportContract(createContainerTransport);

  const send = () => createContainerTransport().send({ verb: 'shop.get', input: {} });

  it('has no sandbox', () => {
    expect(createContainerTransport().settle).toBeUndefined();
  });

  it('passes on what the shop answers, whatever the status', async () => {
    const result = { answer: { ok: false, failure: { code: 'UNAVAILABLE' } }, now: 1 };
    setCallFunctionResult({ result }, 503);
    expect(valueOf(await send())).toEqual(result);
  });

  it.each([
    ['the service starts', 503, '', 'UNAVAILABLE'],
    ['the service is gone', 502, '<html>', 'UNAVAILABLE'],
    ['there is no such service', 404, '', 'INTERNAL'],
    ['nobody is logged in', 401, { refused: 'no session' }, 'INTERNAL'],
    ['it is not the shop', 200, {}, 'INTERNAL'],
  ])('fails when %s', async (_, status, result, code) => {
    setCallFunctionResult({ result }, status);
    expect(failureOf(await send())).toMatchObject({ code });
  });

  it('is offline without a network', async () => {
    setCallFunctionResult({
      thrown: { errMsg: 'cloud.callContainer:fail request:fail net::ERR_INTERNET_DISCONNECTED' },
    });
    expect(failureOf(await send())).toMatchObject({ code: 'OFFLINE' });
  });
});
