import { call } from '@/client';
import type { EpochMs } from '@/contract/time';

/** A failure is not worth a word: the dot stays, and the next look tries again. */
export async function markMessagesRead(until: EpochMs): Promise<void> {
  await call('message.markRead', { until });
}
