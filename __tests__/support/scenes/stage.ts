import { withFaults } from '@/cloud/embedded/faults';
import { NAMES } from '@/cloud/embedded/storage/documents';
import { createRouter } from '@/cloud/router';
import type { Answer, VerbName } from '@/contract/verbs';

import type { TestShop } from '../shop';
import { openEverything } from './steps';
import type { AnyScene } from './table';

/** A shop in which a scene has been set, and the input that its verb is to be asked with. */
export interface Stage {
  readonly shop: TestShop;
  readonly input: unknown;
}

/** The same scene set twice is the same to the letter: clock and ids are the test's. */
export async function stageFor(scene: AnyScene): Promise<Stage> {
  const shop = openEverything();
  return { shop, input: await scene(shop) };
}

/** Every document that the embedded cloud holds, by collection. */
export function memoryOf({ engine }: TestShop): unknown {
  const sorted = <D extends { readonly id: string }>(docs: readonly D[]) =>
    [...docs].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(NAMES.map((name) => [name, sorted(engine.store.list(name))]));
}

/** Asks, and the answer is lost: the phone hears of nothing. */
export async function askInVain({ engine }: TestShop, verb: VerbName, input: unknown): Promise<Answer<VerbName>> {
  const plan = JSON.stringify({ rules: [{ verb, when: 'after', times: 1 }] });
  const route = createRouter(() => engine.portsFor());
  return (await withFaults(route, [plan])({ verb, input })).answer;
}

/** Asks as someone else. */
export async function sendAs({ engine }: TestShop, shopperId: string, ask: { verb: VerbName; input: unknown }) {
  return (await createRouter(() => engine.portsFor(shopperId))(ask)).answer;
}
