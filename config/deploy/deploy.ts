import { existsSync } from 'node:fs';
import path from 'node:path';

import { noteLive, releaseBefore, type Release } from './releases';
import type { Settings } from './settings';
import { buildSteps, publishSteps, type Step, type Tools } from './steps';

/** Where releases are kept, relative to the project; git ignores it. Without it nothing can be rolled back. */
export const RELEASES = 'dist/releases';

interface Order {
  readonly settings: Settings;
  readonly root: string;
  readonly version: string;
  readonly now: Date;
  readonly isDryRun: boolean;
  readonly isRollBack: boolean;
}

/** What going back to the version before leaves as it is. */
const KEPT = [
  'The tables stay as they are: a migration is never taken back, and the version before works with it.',
  'What the shop holds stays, and so does .env.local: the functions are given its variables as they are now.',
  'A version that was reviewed and published is taken back at mp.weixin.qq.com → 版本管理 → 版本回退; this uploads a trial version.',
];

/** Deploys the shop, or goes back to the version before. True if all of it was done. */
export async function deploy(order: Order, tools: Tools): Promise<boolean> {
  const folder = path.join(order.root, RELEASES);
  const release = order.isRollBack ? releaseBefore(folder) : newRelease(order);
  if (!release || (order.isRollBack && !existsSync(path.join(folder, release.id)))) {
    tools.print('There is no version before to go back to.');
    return false;
  }
  const plan = { ...order, release, folder: `${RELEASES}/${release.id}` };
  const steps = [...(order.isRollBack ? [] : buildSteps(plan)), ...publishSteps(plan)];
  if (order.isRollBack) for (const line of [`Back to ${release.version} (${release.id}).`, ...KEPT]) tools.print(line);
  if (order.isDryRun) return showSteps(steps, tools);
  if (!(await runSteps(steps, tools, order.settings.secrets))) return false;
  noteLive(folder, release);
  return true;
}

function newRelease({ version, now }: Order): Release {
  return { version, id: now.toISOString().slice(0, 19).replaceAll(':', '-') };
}

function showSteps(steps: readonly Step[], { print }: Tools): true {
  for (const [at, { title, details }] of steps.entries()) {
    print(`${at + 1}. ${title}`);
    for (const detail of details) print(`   ${detail}`);
  }
  print('Nothing of it was done: --dry-run.');
  return true;
}

/** Stops at the first that fails; what was done before it stays done, and all of it can be done again. */
async function runSteps(steps: readonly Step[], tools: Tools, secrets: readonly string[]): Promise<boolean> {
  const print = (line: string) => tools.print(withoutSecrets(line, secrets));
  for (const [at, { title, run }] of steps.entries()) {
    print(`${at + 1}/${steps.length} ${title}`);
    try {
      await run({ ...tools, print });
    } catch (error) {
      print(error instanceof Error ? error.message : String(error));
      print(`Stopped. ${at === 0 ? 'Nothing' : 'What stands above'} was done; mend it and run it again.`);
      return false;
    }
  }
  return true;
}

/** What a program prints may repeat what it was told. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return [...secrets].sort((a, b) => b.length - a.length).reduce((left, secret) => left.replaceAll(secret, '…'), text);
}
