import { failure, type Failure } from '@/contract/failure';

import type { Ports } from '../ports';
import type { ModerationScene } from '../wechat-ports';

/** The failure for texts of the seller that may not be published. Doubtful ones pass: she would be the reviewer. */
export async function refuseText(
  { moderation }: Pick<Ports, 'moderation'>,
  texts: readonly string[],
  scene: ModerationScene,
): Promise<Failure<'TEXT_REFUSED'> | undefined> {
  const verdict = await moderation.check(texts.join('\n'), scene);
  return verdict.outcome === 'reject' ? failure('TEXT_REFUSED', { violation: verdict.violation }) : undefined;
}
