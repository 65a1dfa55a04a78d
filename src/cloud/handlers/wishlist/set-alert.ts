import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import type { MarkRecord } from '@/cloud/records';
import { readStockIn } from '@/cloud/repositories/catalog/stock';
import { changeMarks } from '@/cloud/services/wishlist/wishlist';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';

export const markAlert: Handler<'wishlist.setAlert'> = (input, ports) =>
  changeMarks(ports, async (marks, tx) => {
    const stockOf = await readStockIn(tx, ports.window, [input.skuId]);
    return stockOf(input.skuId) > 0 && input.on ? ok(marks) : marked(marks, input, ports);
  });

/** Only what is sold out is waited for. Waited for twice it is waited for once. One that was told of already and sold out again is waited for anew. */
function marked(
  marks: MarkRecord,
  { skuId, on }: Input<'wishlist.setAlert'>,
  { window, clock }: Pick<Ports, 'window' | 'clock'>,
): Result<MarkRecord, Failure<'NOT_FOUND' | 'TOO_MANY'>> {
  const kept = marks.alerts.find((alert) => alert.skuId === skuId);
  const others = marks.alerts.filter((alert) => alert !== kept);
  if (!on) return ok(kept ? { ...marks, alerts: others } : marks);
  if (kept && kept.toldAt === undefined) return ok(marks);
  if (!window.skuById.has(skuId)) return err(failure('NOT_FOUND', { what: 'sku' }));
  if (others.length >= LIMITS.alerts) return err(failure('TOO_MANY', { what: 'alerts', limit: LIMITS.alerts }));
  return ok({ ...marks, alerts: [{ skuId, at: clock.now() }, ...others] });
}
