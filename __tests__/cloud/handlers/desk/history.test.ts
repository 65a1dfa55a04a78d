import { documentsOf, prepareScenario } from '../../../support/scenarios/prepare-scenario';
import { SCENARIOS, VERB_SCENARIOS } from '../../../support/scenarios/verb-scenarios';
import { valueOf } from '../../../support/shop';

const WRITING = SCENARIOS.filter(([, verb]) => verb.startsWith('desk.') && VERB_SCENARIOS[verb].effect === 'writes');

/** All that the documents say was done by the seller: each with its time. */
function deedsIn(value: unknown, sellerId: string): readonly string[] {
  if (!(value instanceof Object)) return [];
  const { by, shopperId, at } = value as Partial<Record<'by' | 'shopperId' | 'at', unknown>>;
  const isHers = [sellerId, 'seller'].includes(String(by)) || shopperId === sellerId;
  const own = isHers && typeof at === 'number' ? [JSON.stringify(value)] : [];
  return [...own, ...Object.values(value).flatMap((each) => deedsIn(each, sellerId))];
}

describe('what the seller does', () => {
  it.each(WRITING)('is kept with who did it, when and what: %s', async (_name, verb, scenario) => {
    const { shop, input } = await prepareScenario(scenario);
    const { sellerId } = shop.engine.portsFor();
    const before = new Set(deedsIn(documentsOf(shop), sellerId));
    shop.clock.now += 1;
    valueOf(await shop.sendRaw(verb, input));
    const added = deedsIn(documentsOf(shop), sellerId).filter((deed) => !before.has(deed));
    const now = added.filter((deed) => deed.includes(`"at":${shop.clock.now}`));
    expect(now).not.toEqual([]);
    // A document's history names the verb; an order's act, an offer's turn and a comment say themselves what they are.
    expect(now.filter((deed) => deed.includes('"verb"') && !deed.includes(`"verb":"${verb}"`))).toEqual([]);
  });
});
