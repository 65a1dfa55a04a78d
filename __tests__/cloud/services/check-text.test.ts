import { createRouter } from '@/cloud/router';
import type { Verdict } from '@/cloud/wechat-ports';
import type { Answer, VerbName } from '@/contract/verbs';

import { prepareScenario } from '../../support/scenarios/prepare-scenario';
import { SCENARIOS } from '../../support/scenarios/verb-scenarios';

const REJECT: Verdict = { outcome: 'reject', violation: 'advert' };

/** The verbs whose texts others read, with a first scenario of each. */
const MODERATED = [
  ...['feed.comment', 'review.write', 'desk.answerComment', 'desk.answerReview', 'desk.prepareOrder'],
  ...['desk.publish', 'desk.savePost', 'desk.saveGoods'],
] as const;

const CASES = MODERATED.flatMap((wanted) => SCENARIOS.filter(([, verb]) => verb === wanted).slice(0, 1));

describe('a text that stands', () => {
  it('has a case for each verb', () => {
    expect(CASES.map(([, verb]) => verb)).toEqual([...MODERATED]);
  });

  it.each(CASES)('is told as it stands when it is sent again, and moderation is not asked: %s', async (...each) => {
    const [, verb, scenario] = each;
    const { shop, input } = await prepareScenario(scenario);
    const asked: string[] = [];
    let verdict: Verdict = { outcome: 'pass' };
    const send = async (): Promise<Answer<VerbName>> => {
      const ports = shop.engine.portsFor();
      const moderation = { check: async (text: string) => (asked.push(text), verdict) };
      return (await createRouter(() => ({ ...ports, moderation }))({ verb, input })).answer;
    };
    expect((await send()).ok).toBe(true);
    expect(asked).toHaveLength(1);
    verdict = REJECT;
    expect((await send()).ok).toBe(true);
    expect(asked).toHaveLength(1);
  });
});
