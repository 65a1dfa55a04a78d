/** The HTTP server as a process: 微信云托管, or a machine of one's own. Its configuration is the environment (`variables`). */
import { describeProblems, parseConfiguration } from './configuration';
import { createLog, errorFields, logConsoleErrors } from './log';
import { serveShop } from './serve';

const log = createLog({ now: Date.now });

async function start(): Promise<void> {
  const parsed = parseConfiguration(process.env, 'http');
  if (!parsed.ok) {
    console.error(describeProblems(parsed.failure));
    process.exitCode = 1;
    return;
  }
  logConsoleErrors(log);
  const starting = serveShop(parsed.value, { log });
  // Told to stop while it starts, it stops once it has started.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void starting.then(({ stop }) => stop()).then(() => process.exit(0)));
  await starting;
}

start().catch((error: unknown) => {
  log.error('start', errorFields(error));
  process.exitCode = 1;
});
