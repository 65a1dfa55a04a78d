import type { Message } from '@/contract/messages/message';
import type { Offer } from '@/contract/offers/offer';

/** The seller's last answer to an offer; undefined while she has not answered. */
export function offerMessage({ id, title, turns }: Offer): Message | undefined {
  const index = turns.length - 1;
  const turn = turns[index];
  if (turn?.by !== 'seller') return undefined;
  return { id: `${id}.${index}`, kind: 'offer-answered', at: turn.at, title, target: { to: 'offers' } };
}
