import type { IncomingMessage, ServerResponse } from 'node:http';

export function serve(
  folder: string,
  /** Whether it answers a request itself. */
  answers?: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
