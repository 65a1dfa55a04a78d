import type { Handler } from '@/cloud/handler';
import { endReduction } from '@/cloud/repositories/promotions/end-reduction';
import { saveDocument } from '@/cloud/repositories/save-document';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import { chosenGoods } from '@/cloud/services/promotions/chosen-goods';
import type { PromotionDocument } from '@/cloud/shop-documents';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { DeskPromotion } from '@/contract/promotions/edited-promotion';
import { err, ok } from '@/contract/result';
import type { Catalog } from '@/domain/catalog/catalog';

function toDeskPromotion({ id, version, history, promotion }: PromotionDocument, catalog: Catalog): DeskPromotion {
  const { id: _id, ...fields } = promotion;
  const goodsIds = fields.kind === 'tiered-discount' ? (fields.goods?.ids ?? []) : fields.goodsIds;
  const skuIds = fields.kind === 'limited-time-price' ? fields.skuIds : [];
  return { id, version, history, fields, goods: chosenGoods(catalog, goodsIds, skuIds) };
}

export const listPromotions: Handler<'desk.listPromotions'> = async (_input, { db, catalog }) => {
  const found = await Promise.all(catalog.promotions.map(({ id }) => db.get('promotions', id)));
  return ok({ promotions: found.flatMap((document) => (document ? [toDeskPromotion(document, catalog)] : [])) });
};

export const savePromotion: Handler<'desk.savePromotion'> = async (request, ports) => {
  const { fields } = request;
  if (fields.until <= fields.since) return err(failure('INVALID_INPUT', { path: 'fields.until', rule: 'after' }));
  const text = [fields.name, 'basis' in fields ? fields.basis : ''].join('\n');
  const refused = textRefusal(await checkText(ports, { request, text, scene: 'shop' }));
  const saved = await saveDocument<'promotions', Failure<'TOO_MANY' | 'TEXT_REFUSED'>>(ports, {
    collection: 'promotions',
    verb: 'desk.savePromotion',
    request,
    async contentOf({ id, before, catalog }) {
      if (refused) return err(refused);
      if (!before && catalog.promotions.length >= LIMITS.promotions)
        return err(failure('TOO_MANY', { what: 'promotions', limit: LIMITS.promotions }));
      return ok({ promotion: { ...fields, id } });
    },
  });
  return saved.ok ? ok(toDeskPromotion(saved.value, ports.catalog)) : saved;
};

export const removePromotion: Handler<'desk.removePromotion'> = ({ promotionId, version }, ports) =>
  endReduction(ports, {
    ...({ collection: 'promotions', verb: 'desk.removePromotion', id: promotionId, version } as const),
    contentOf: ({ promotion }) => ({
      since: promotion.since,
      until: promotion.until,
      removed: { promotion, removed: true },
      ended: { promotion: { ...promotion, until: ports.clock.now() } },
    }),
  });
