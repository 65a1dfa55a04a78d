import { createHash } from 'node:crypto';

import type { EpochMs } from '@/contract/time';

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes what happened, a JSON object a line. `fields` hold no words, names, addresses or numbers of people. */
export interface Log {
  readonly info: (event: string, fields?: LogFields) => void;
  readonly error: (event: string, fields?: LogFields) => void;
}

interface LogOptions {
  readonly now: () => EpochMs;
  readonly write?: (line: string) => void;
}

export function createLog({ now, write = (line) => void process.stdout.write(line) }: LogOptions): Log {
  const log =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      write(`${JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...fields })}\n`);
  return { info: log('info'), error: log('error') };
}

/** A shopper in the log: the same one is recognised, and nobody is named. */
export function shopperInLog(shopperId: string): string {
  return createHash('sha256').update(shopperId).digest('hex').slice(0, 8);
}

/** Quoted texts, whatever is not ASCII, and long numbers: what a message may have taken from an input. */
const OF_PEOPLE = /"[^"]*"|'[^']*'|[^\x20-\x7e\n]+|\d{5,}/g;

const withoutPeople = (text: string) => text.replace(OF_PEOPLE, '…');

/** An error as fields: its kind, code, message without what came from people, and where it was thrown. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: withoutPeople(String(error)) };
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = error.stack?.match(/^\s+at .+$/gm)?.map((frame) => frame.trim().slice('at '.length));
  return { error: error.name, code, message: withoutPeople(error.message), stack: frames?.slice(0, 5).join(' < ') };
}

/** Sends to the log what the layers below report with `console.error('[xiaopu] …', error)`. */
export function logConsoleErrors(log: Log): void {
  console.error = (event: unknown, ...rest: readonly unknown[]) =>
    log.error(withoutPeople(String(event)), Object.assign({}, ...rest.map(errorFields)));
}
