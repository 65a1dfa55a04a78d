import type { Message } from '@/contract/messages/message';
import type { Offer } from '@/contract/offers/offer';

/** The seller's last answer to an offer; none while she has not answered. */
export function offerMessages({ id, title, turns }: Offer): readonly Message[] {
  const index = turns.length - 1;
  const turn = turns[index];
  if (turn?.by !== 'seller') return [];
  return [{ id: `${id}.${index}`, kind: 'offer-answered', at: turn.at, title, target: { to: 'offers' } }];
}
