import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Name of PostgreSQL's socket in its folder, at the port that `pg` takes unless told. */
const SOCKET = '.s.PGSQL.5432';

/** The next commit is lost on its way to the database, or its answer on the way back. */
export type LostCommit = 'commit' | 'answer';

/** A way to the database that breaks when a test wants it to. */
export interface BreakableWay {
  readonly url: string;
  /** Breaks all connections, at whatever they are. The next ones hold. */
  readonly cut: () => void;
  /** Breaks the next connection that commits. */
  readonly loseNext: (lost: LostCommit) => void;
  /** Whether a commit that was to be lost is still to come; none is afterwards. */
  readonly forget: () => boolean;
  readonly close: () => Promise<void>;
}

let ways = 0;

/** `url`: of a database that is reached by a socket (config/postgres.ts). */
export async function openBreakableWay(url: string): Promise<BreakableWay> {
  const target = path.join(new URL(url).searchParams.get('host') ?? '', SOCKET);
  ways += 1;
  const folder = path.join(tmpdir(), `xiaopu-way-${process.pid}-${ways}`);
  mkdirSync(folder, { recursive: true });
  const open = new Set<() => void>();
  let next: LostCommit | undefined;

  function join(near: Socket): void {
    const far = connect(target);
    let isLosing = false;
    const end = () => {
      open.delete(end);
      near.destroy();
      far.destroy();
    };
    open.add(end);
    for (const side of [near, far]) side.on('error', end).on('close', end);
    near.on('data', (sent) => {
      if (next !== undefined && sent.includes('commit\0')) {
        isLosing = next === 'answer';
        next = undefined;
        if (!isLosing) return end();
      }
      far.write(sent);
    });
    far.on('data', (answer) => {
      if (!isLosing) return void near.write(answer);
      // What was sent with the commit is answered before it.
      if (answer.includes('COMMIT\0')) end();
    });
  }

  const server = createServer(join).listen(path.join(folder, SOCKET));
  await once(server, 'listening');
  const own = new URL(url);
  own.searchParams.set('host', folder);
  return {
    url: own.href,
    cut: () => open.forEach((end) => end()),
    loseNext: (lost) => void (next = lost),
    forget() {
      const wasWaiting = next !== undefined;
      next = undefined;
      return wasWaiting;
    },
    async close() {
      open.forEach((end) => end());
      server.close();
      await once(server, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
