import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import type { MarkRecord } from '@/cloud/records';
import { changeMarks } from '@/cloud/services/wishlist/wishlist';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';

export const markFavourite: Handler<'wishlist.setFavourite'> = (input, ports) =>
  changeMarks(ports, async (marks) => marked(marks, input, ports));

/** The same marks where nothing changes: kept twice it is kept once, and at its first place. */
function marked(
  marks: MarkRecord,
  { goodsId, on }: Input<'wishlist.setFavourite'>,
  { window, clock }: Pick<Ports, 'window' | 'clock'>,
): Result<MarkRecord, Failure<'NOT_FOUND' | 'TOO_MANY'>> {
  const others = marks.favourites.filter((favourite) => favourite.goodsId !== goodsId);
  const isKept = others.length < marks.favourites.length;
  if (on === isKept) return ok(marks);
  if (!on) return ok({ ...marks, favourites: others });
  const title = window.goodsById.get(goodsId)?.title;
  if (title === undefined) return err(failure('NOT_FOUND', { what: 'goods' }));
  if (others.length >= LIMITS.favourites)
    return err(failure('TOO_MANY', { what: 'favourites', limit: LIMITS.favourites }));
  return ok({ ...marks, favourites: [{ goodsId, title, at: clock.now() }, ...others] });
}
