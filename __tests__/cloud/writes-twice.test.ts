import { SECOND } from '@/contract/time';
import type { VerbName } from '@/contract/verbs';

import { askInVain, memoryOf, stageFor } from '../support/scenes/stage';
import { PLAYS, SCENES, type AnyScene } from '../support/scenes/table';
import { failureOf, saveAddress, valueOf } from '../support/shop';
import { FIELDS } from '../support/test-content';

const READING = SCENES.filter(([, verb]) => PLAYS[verb].does === 'reads');
const WRITING = SCENES.filter(([, verb]) => PLAYS[verb].does !== 'reads');
const REQUESTS = WRITING.filter(([, verb]) => PLAYS[verb].other !== undefined);

/** What is there, and answered, after the verb was asked just once. */
async function once(verb: VerbName, scene: AnyScene) {
  const { shop, input } = await stageFor(scene);
  const before = memoryOf(shop);
  const answer = await shop.send(verb, input);
  return { before, answer, memory: memoryOf(shop) };
}

describe('what only reads', () => {
  it.each(READING)('leaves everything as it is: %s', async (_name, verb, scene) => {
    const { before, answer, memory } = await once(verb, scene);
    valueOf(answer);
    expect(memory).toEqual(before);
  });
});

describe('what writes', () => {
  it.each(WRITING)('does so: %s', async (_name, verb, scene) => {
    const { before, answer, memory } = await once(verb, scene);
    valueOf(answer);
    expect(memory).not.toEqual(before);
  });

  it.each(WRITING)('is done once when its answer was lost and it is sent again: %s', async (_name, verb, scene) => {
    const { answer, memory } = await once(verb, scene);
    const { shop, input } = await stageFor(scene);
    expect(failureOf(await askInVain(shop, verb, input))).toMatchObject({ code: 'UNAVAILABLE' });
    expect(memoryOf(shop)).toEqual(memory);
    shop.clock.now += SECOND;
    expect(await shop.send(verb, input)).toEqual(answer);
    expect(memoryOf(shop)).toEqual(memory);
  });

  it.each(WRITING)('is done once when the app died before its answer came: %s', async (_name, verb, scene) => {
    const { answer, memory } = await once(verb, scene);
    const { shop, input } = await stageFor(scene);
    await askInVain(shop, verb, input);
    const again = shop.restart();
    expect(await again.send(verb, input)).toEqual(answer);
    expect(memoryOf(again)).toEqual(memory);
  });

  it.each(WRITING)('is done once when it is sent twice at the same time: %s', async (_name, verb, scene) => {
    const { answer, memory } = await once(verb, scene);
    const { shop, input } = await stageFor(scene);
    const both = await Promise.all([shop.send(verb, input), shop.send(verb, input)]);
    expect(both).toEqual([answer, answer]);
    expect(memoryOf(shop)).toEqual(memory);
  });
});

describe('an id of a request that was done', () => {
  it.each(REQUESTS)('is refused with another wish, which is not done: %s', async (_name, verb, scene) => {
    const { shop, input } = await stageFor(scene);
    valueOf(await shop.send(verb, input));
    const memory = memoryOf(shop);
    const other = await shop.send(verb, { ...Object(input), ...PLAYS[verb].other });
    expect(failureOf(other)).toMatchObject({ code: 'REQUEST_REUSED', detail: { requestId: expect.any(String) } });
    expect(memoryOf(shop)).toEqual(memory);
  });

  it.each(REQUESTS)('is refused for anything else that is to be done: %s', async (_name, verb, scene) => {
    const { shop, input } = await stageFor(scene);
    const fields = { ...FIELDS, detail: '文三路 9 号' };
    valueOf(await shop.ask('address.save', { requestId: 'spent', fields, isDefault: false }));
    const memory = memoryOf(shop);
    const other = await shop.send(verb, { ...Object(input), requestId: 'spent' });
    expect(failureOf(other)).toMatchObject({ code: 'REQUEST_REUSED', detail: { requestId: 'spent' } });
    expect(memoryOf(shop)).toEqual(memory);
  });

  it.each(REQUESTS)('is free for every other shopper: %s', async (_name, verb, scene) => {
    const { shop, input } = await stageFor(scene);
    const { requestId } = Object(input) as { requestId: string };
    await saveAddress(shop.askAs('stranger'), {}, requestId);
    valueOf(await shop.send(verb, input));
  });

  it.each(SCENES)('is looked at wherever one is sent, but for a visit: %s', async (_name, verb, scene) => {
    const { input } = await stageFor(scene);
    expect('requestId' in Object(input)).toBe(verb === 'visit.record' || PLAYS[verb].other !== undefined);
  });
});
