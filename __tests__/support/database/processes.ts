import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { Answer, Input, VerbName } from '@/contract/verbs';

import type { CallShop } from '../shop';

const PROCESS = path.join(__dirname, 'shop-process.ts');

/** Processes of a server over one database. */
export interface Processes {
  /** Calls a verb by one of the processes, and as a shopper; UNAVAILABLE is thrown when the process is killed. */
  readonly callBy: (process: number, shopperId?: string) => CallShop;
  /** As when the machine takes the process away: nothing of it runs on. */
  readonly kill: (process: number) => void;
  readonly stop: () => Promise<void>;
}

export async function startProcesses(url: string, count: number): Promise<Processes> {
  const children = Array.from({ length: count }, () => fork(PROCESS, [url], { execArgv: ['--import', 'tsx'] }));
  const senders = children.map(senderTo);
  await Promise.all(children.map((child) => once(child, 'message')));
  return {
    callBy: (process, shopperId) => {
      const send = senders[process % count];
      if (!send) throw new Error(`there are ${count} processes`);
      // The router guarantees that the answer belongs to this verb.
      return async <V extends VerbName>(verb: V, input: Input<V>) =>
        (await send({ verb, input, ...(shopperId !== undefined && { shopperId }) })) as Answer<V>;
    },
    kill: (process) => void children[process]?.kill('SIGKILL'),
    async stop() {
      const ended = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      await Promise.all(
        ended.map((child) => {
          const exit = once(child, 'exit');
          child.disconnect();
          return exit;
        }),
      );
    },
  };
}

function senderTo(child: ChildProcess) {
  const waiting = new Map<
    number,
    { readonly resolve: (answer: unknown) => void; readonly reject: (e: Error) => void }
  >();
  let sent = 0;
  child.on('message', (reply: 'ready' | { readonly n: number; readonly answer: unknown }) => {
    if (reply === 'ready') return;
    waiting.get(reply.n)?.resolve(reply.answer);
    waiting.delete(reply.n);
  });
  child.on('exit', () => waiting.forEach(({ reject }) => reject(new Error('the process has ended'))));
  return (request: object) =>
    new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, { resolve, reject });
      child.send({ n: sent, ...request }, (error) => error && reject(error));
    });
}
