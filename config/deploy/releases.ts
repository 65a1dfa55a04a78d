import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What was put live at one time. Its folder holds `functions/` and `miniprogram/`. */
export interface Release {
  /** Also the name of its folder: `2026-11-30T00-12-40`. */
  readonly id: string;
  readonly version: string;
}

/** The releases that were put live, oldest first, and which one is live now. */
interface History {
  readonly releases: readonly Release[];
  readonly live?: string;
}

const fileIn = (folder: string) => path.join(folder, 'releases.json');

export function readHistory(folder: string): History {
  return existsSync(fileIn(folder)) ? (JSON.parse(readFileSync(fileIn(folder), 'utf8')) as History) : { releases: [] };
}

/** Notes that a release is live. Releases after it that were taken back are forgotten: the next one follows it. */
export function noteLive(folder: string, release: Release): void {
  const { releases, live } = readHistory(folder);
  const kept = releases.slice(0, releases.findIndex(({ id }) => id === live) + 1);
  const known = kept.findIndex(({ id }) => id === release.id);
  const after: History = { releases: known < 0 ? [...kept, release] : kept.slice(0, known + 1), live: release.id };
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${fileIn(folder)}.new`, `${JSON.stringify(after, undefined, 2)}\n`);
  renameSync(`${fileIn(folder)}.new`, fileIn(folder));
}

/** The release that was live before the one that is; undefined if there is none. */
export function releaseBefore(folder: string): Release | undefined {
  const { releases, live } = readHistory(folder);
  return releases[releases.findIndex(({ id }) => id === live) - 1];
}
