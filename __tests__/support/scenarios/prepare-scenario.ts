import { withFaults } from '@/cloud/embedded/fault-injection';
import { STORED_COLLECTIONS } from '@/cloud/embedded/storage/documents';
import { createRouter } from '@/cloud/router';
import type { Answer, VerbName } from '@/contract/verbs';

import type { TestShop } from '../shop';
import { withWorkTwice } from '../work-twice';
import { openEverything } from './steps';
import type { AnyScenario } from './verb-scenarios';

/** A shop prepared for a scenario, and the input for its verb. */
export interface PreparedScenario {
  readonly shop: TestShop;
  readonly input: unknown;
}

/** Prepares a scenario. Preparing it twice gives identical data: clock and ids are controlled by the test. */
export async function prepareScenario(scenario: AnyScenario): Promise<PreparedScenario> {
  const shop = openEverything();
  return { shop, input: await scenario(shop) };
}

/** All documents of the embedded cloud, by collection. */
export function documentsOf({ engine }: TestShop): unknown {
  const sorted = <D extends { readonly id: string }>(docs: readonly D[]) =>
    [...docs].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(STORED_COLLECTIONS.map((name) => [name, sorted(engine.store.list(name))]));
}

/** Calls a verb and loses its answer: the phone gets a failure. */
export async function callAndLoseAnswer(
  { engine }: TestShop,
  verb: VerbName,
  input: unknown,
): Promise<Answer<VerbName>> {
  const plan = JSON.stringify({ rules: [{ verb, when: 'after', times: 1 }] });
  const route = createRouter(() => withWorkTwice(engine.portsFor()));
  return (await withFaults(route, [plan])({ verb, input })).answer;
}

/** Calls a verb as another shopper. */
export async function callAsShopper(
  { engine }: TestShop,
  shopperId: string,
  request: { verb: VerbName; input: unknown },
) {
  return (await createRouter(() => withWorkTwice(engine.portsFor(shopperId)))(request)).answer;
}
