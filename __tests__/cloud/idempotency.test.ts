import { SECOND } from '@/contract/time';
import type { VerbName } from '@/contract/verbs';

import { callAndLoseAnswer, documentsOf, prepareScenario } from '../support/scenarios/prepare-scenario';
import { SCENARIOS, VERB_SCENARIOS, type AnyScenario } from '../support/scenarios/verb-scenarios';
import { failureOf, saveAddress, valueOf } from '../support/shop';
import { ADDRESS_FIELDS } from '../support/test-content';

const READS = SCENARIOS.filter(([, verb]) => VERB_SCENARIOS[verb].effect === 'reads');
const WRITES = SCENARIOS.filter(([, verb]) => VERB_SCENARIOS[verb].effect !== 'reads');
const REQUESTS = WRITES.filter(([, verb]) => VERB_SCENARIOS[verb].other !== undefined);

/** The answer of a single call, and the documents before and after it. */
async function callOnce(verb: VerbName, scenario: AnyScenario) {
  const { shop, input } = await prepareScenario(scenario);
  const before = documentsOf(shop);
  const answer = await shop.sendRaw(verb, input);
  return { before, answer, documents: documentsOf(shop) };
}

describe('a verb that reads', () => {
  it.each(READS)('changes nothing: %s', async (_name, verb, scenario) => {
    const { before, answer, documents } = await callOnce(verb, scenario);
    valueOf(answer);
    expect(documents).toEqual(before);
  });
});

describe('a verb that writes', () => {
  it.each(WRITES)('changes something: %s', async (_name, verb, scenario) => {
    const { before, answer, documents } = await callOnce(verb, scenario);
    valueOf(answer);
    expect(documents).not.toEqual(before);
  });

  it.each(WRITES)('writes once when its answer is lost and it is sent again: %s', async (_name, verb, scenario) => {
    const { answer, documents } = await callOnce(verb, scenario);
    const { shop, input } = await prepareScenario(scenario);
    expect(failureOf(await callAndLoseAnswer(shop, verb, input))).toMatchObject({ code: 'UNAVAILABLE' });
    expect(documentsOf(shop)).toEqual(documents);
    shop.clock.now += SECOND;
    expect(await shop.sendRaw(verb, input)).toEqual(answer);
    expect(documentsOf(shop)).toEqual(documents);
  });

  it.each(WRITES)('writes once when the app dies before the answer arrives: %s', async (_name, verb, scenario) => {
    const { answer, documents } = await callOnce(verb, scenario);
    const { shop, input } = await prepareScenario(scenario);
    await callAndLoseAnswer(shop, verb, input);
    const restarted = shop.restart();
    expect(await restarted.sendRaw(verb, input)).toEqual(answer);
    expect(documentsOf(restarted)).toEqual(documents);
  });

  it.each(WRITES)('writes once when it is sent twice at the same time: %s', async (_name, verb, scenario) => {
    const { answer, documents } = await callOnce(verb, scenario);
    const { shop, input } = await prepareScenario(scenario);
    const both = await Promise.all([shop.sendRaw(verb, input), shop.sendRaw(verb, input)]);
    expect(both).toEqual([answer, answer]);
    expect(documentsOf(shop)).toEqual(documents);
  });
});

describe('a used request id', () => {
  it.each(REQUESTS)('is rejected with another input: %s', async (_name, verb, scenario) => {
    const { shop, input } = await prepareScenario(scenario);
    valueOf(await shop.sendRaw(verb, input));
    const documents = documentsOf(shop);
    const other = await shop.sendRaw(verb, { ...Object(input), ...VERB_SCENARIOS[verb].other });
    expect(failureOf(other)).toMatchObject({ code: 'REQUEST_REUSED', detail: { requestId: expect.any(String) } });
    expect(documentsOf(shop)).toEqual(documents);
  });

  it.each(REQUESTS)('is rejected with another verb: %s', async (_name, verb, scenario) => {
    const { shop, input } = await prepareScenario(scenario);
    const fields = { ...ADDRESS_FIELDS, detail: '文三路 9 号' };
    valueOf(await shop.call('address.save', { requestId: 'spent', fields, isDefault: false }));
    const documents = documentsOf(shop);
    const other = await shop.sendRaw(verb, { ...Object(input), requestId: 'spent' });
    expect(failureOf(other)).toMatchObject({ code: 'REQUEST_REUSED', detail: { requestId: 'spent' } });
    expect(documentsOf(shop)).toEqual(documents);
  });

  it.each(REQUESTS)('can be used by another shopper: %s', async (_name, verb, scenario) => {
    const { shop, input } = await prepareScenario(scenario);
    const { requestId } = Object(input) as { requestId: string };
    await saveAddress(shop.callAs('stranger'), {}, requestId);
    valueOf(await shop.sendRaw(verb, input));
  });

  it.each(SCENARIOS)(
    'is checked wherever a request id is sent, except for visits: %s',
    async (_name, verb, scenario) => {
      const { input } = await prepareScenario(scenario);
      expect('requestId' in Object(input)).toBe(verb === 'visit.record' || VERB_SCENARIOS[verb].other !== undefined);
    },
  );
});
