import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

import type { StandInControl } from '@/cloud/server/stand-in/control';
import type { SandboxOutcome } from '@/contract/payment/payment-params';

import { serve } from '../scripts/serve.cjs';

/** What the preview asks the shop's server; everything else is a file of the preview. */
const OF_THE_SERVER = /^\/(?:shop|session|pictures)(?:\/|$)/;

/** How late the money comes when the phone heard nothing, ms. */
const LATE = 3_000;

const EFFECTS: Readonly<Record<SandboxOutcome, (control: StandInControl, number: string) => void>> = {
  paid: (control, number) => void control.pay(number),
  cancelled: () => undefined,
  failed: (control, number) => void control.fail(number),
  silent: () => undefined,
  'silent-paid': (control, number) => void setTimeout(() => control.pay(number), LATE).unref(),
  'late-paid': (control, number) => void setTimeout(() => control.pay(number), LATE).unref(),
};

interface Settlement {
  readonly number: string;
  readonly outcome: SandboxOutcome;
}

interface PreviewOptions {
  /** The folder of the built preview. */
  readonly folder: string;
  /** The port of the shop's server on this machine. */
  readonly port: number;
  readonly control: StandInControl;
}

/**
 * Serves the browser preview on an address of its own, so that each shopper has a storage of their own, and passes on what
 * it asks the shop's server. The cashier's choice reaches the stand-in for WeChat Pay here, past the shop.
 */
export function servePreview({ folder, port, control }: PreviewOptions) {
  return serve(folder, (request, response) => {
    const { url = '' } = request;
    if (url === '/preview/settle') void settle(request, response, control);
    else if (OF_THE_SERVER.test(url)) pass(request, response, port);
    else return false;
    return true;
  });
}

async function settle(request: IncomingMessage, response: ServerResponse, control: StandInControl): Promise<void> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  // The preview's own cashier sends it.
  const { number, outcome } = JSON.parse(body) as Settlement;
  EFFECTS[outcome](control, number);
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
}

function pass(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { url: path = '/', method, headers } = request;
  const passed = ask({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.headersSent || response.writeHead(502).end());
  request.pipe(passed);
}
