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
  const server = await serveShop(parsed.value, { log });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void server.stop().then(() => process.exit(0)));
}

start().catch((error: unknown) => {
  log.error('start', errorFields(error));
  process.exitCode = 1;
});
