import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { SECOND, type EpochMs } from '@/contract/time';

import { parseJson } from '../parse-json';
import type { Merchant } from '../pay/merchant';
import type { StandInAnswer } from './answer';
import { createControl, type StandInControl } from './control';
import { createFaults, type Fault, type Faults } from './faults';
import { makeStandInKeys, standInMerchant, type StandInKeys } from './keys';
import { answerPayCall, type PayService, type SentAnswer } from './pay-service';
import { answerWechatCall, createWechatService, type WechatService } from './wechat-service';

export interface StandInOptions {
  /** Where the shop takes notifications. */
  readonly notifyUrl: string;
  /** Where it takes pushed messages; by default at `/push` of the same server. */
  readonly pushUrl?: string;
  readonly now?: () => EpochMs;
  /** New ones by default. */
  readonly keys?: StandInKeys;
  /** A free one by default. */
  readonly port?: number;
}

/** A stand-in that is listening. */
export interface StandIn {
  /** `http://127.0.0.1:…`, in place of WeChat's hosts. */
  readonly origin: string;
  /** The merchant that the stand-in knows, for the shop's configuration. */
  readonly merchant: Merchant;
  readonly control: StandInControl;
  /** The mini program at api.weixin.qq.com. */
  readonly wechat: WechatService;
  readonly close: () => Promise<void>;
}

/**
 * Plays WeChat Pay on this machine: it really checks signatures, signs and encrypts, with keys made at its start, and
 * refuses what WeChat Pay refuses. Money is imagined, so that a production start must not have it: it throws then.
 */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  if (process.env['NODE_ENV'] === 'production') throw new Error('the stand-in for WeChat Pay is no payment service');
  const service = createService(options);
  const faults = createFaults();
  const wechat = createWechatService(service.payments);
  const pushUrl = options.pushUrl ?? new URL('/push', options.notifyUrl).href;
  const control = createControl(service, { faults, wechat, pushUrl });
  const server = createServer(
    (request, response) => void answerRequest(request, response, { service, wechat, faults, control }),
  );
  const address = await listen(server, options.port ?? 0);
  return {
    origin: `http://127.0.0.1:${address}`,
    merchant: service.merchant,
    control,
    wechat,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createService({ notifyUrl, now = Date.now, keys = makeStandInKeys() }: StandInOptions): PayService {
  const merchant = standInMerchant(keys, notifyUrl);
  const payments = { account: merchant, now, payments: new Map() };
  const refunds = { payments, refunds: new Map(), balance: Number.MAX_SAFE_INTEGER };
  return { merchant, keys, now, payments, refunds, usedNonces: new Set() };
}

/** The port on which it listens. */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}

interface Parts {
  readonly service: PayService;
  readonly wechat: WechatService;
  readonly faults: Faults;
  readonly control: StandInControl;
}

async function answerRequest(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const { url: path = '/', method = 'GET', headers } = request;
  const body = await readBody(request);
  if (path.startsWith('/control/')) return send(response, runControl(parts.control, path, body));
  const fault = parts.faults.take(path);
  if (fault?.kind === 'down') return void response.destroy();
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? SECOND).unref());
  if (!path.startsWith('/v3/')) return sendWechat(response, answerWechatCall(parts.wechat, { path, body }), fault);
  const serial = headers['wechatpay-serial'];
  const call = { method, path, authorization: headers.authorization ?? '', body };
  const answer = answerPayCall(parts.service, call, { serial: Array.isArray(serial) ? serial[0] : serial, fault });
  if (fault?.kind !== 'cut') return send(response, answer);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
  response.write(answer.body.slice(0, answer.body.length / 2), () => response.destroy());
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, { status, headers, body }: SentAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

/** WeChat's server API signs nothing; of the faults it has `error` and `busy`. */
function sendWechat(response: ServerResponse, { status, body, file }: StandInAnswer, fault: Fault | undefined): void {
  if (fault?.kind === 'error') return send(response, { status: 502, headers: {}, body: '' });
  const told = fault?.kind === 'busy' ? { errcode: 45009 } : body;
  if (!file) return send(response, { status, headers: {}, body: JSON.stringify(told) });
  response.writeHead(status, { 'content-type': 'image/jpeg' });
  response.end(file);
}

/** `POST /control/pay` with `["number"]`: the control from another process, such as the preview's cashier. */
function runControl(control: StandInControl, path: string, body: string): SentAnswer {
  const json = (status: number, value: unknown) => ({ status, headers: {}, body: JSON.stringify(value) });
  const name = path.slice('/control/'.length);
  const [id] = [parseJson(body)].flat();
  if (typeof id !== 'string' || !(name === 'pay' || name === 'fail' || name === 'startPaying')) return json(404, false);
  return json(200, control[name](id));
}
