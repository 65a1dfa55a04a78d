import type { Handler } from '@/cloud/handler';
import { endReduction } from '@/cloud/repositories/promotions/end-reduction';
import { saveDocument } from '@/cloud/repositories/save-document';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import { chosenGoods } from '@/cloud/services/promotions/chosen-goods';
import type { CouponDocument } from '@/cloud/shop-documents';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { DeskCoupon } from '@/contract/promotions/edited-promotion';
import { err, ok } from '@/contract/result';
import type { Catalog } from '@/domain/catalog/catalog';

function toDeskCoupon({ id, version, history, coupon, claimed = 0 }: CouponDocument, catalog: Catalog): DeskCoupon {
  const { id: _id, ...fields } = coupon;
  return { id, version, history, fields, claimed, goods: chosenGoods(catalog, coupon.goods?.ids ?? []) };
}

export const listCoupons: Handler<'desk.listCoupons'> = async (_input, { db, catalog }) => {
  const found = await Promise.all(catalog.coupons.map(({ id }) => db.get('coupons', id)));
  return ok({ coupons: found.flatMap((document) => (document ? [toDeskCoupon(document, catalog)] : [])) });
};

export const saveCoupon: Handler<'desk.saveCoupon'> = async (request, ports) => {
  const { fields } = request;
  if (fields.validUntil <= fields.validFrom)
    return err(failure('INVALID_INPUT', { path: 'fields.validUntil', rule: 'after' }));
  const refused = textRefusal(await checkText(ports, { request, text: fields.name, scene: 'shop' }));
  const saved = await saveDocument<'coupons', Failure<'TOO_MANY' | 'TEXT_REFUSED'>>(ports, {
    collection: 'coupons',
    verb: 'desk.saveCoupon',
    request,
    async contentOf({ id, before, catalog }) {
      if (refused) return err(refused);
      if (!before && catalog.coupons.length >= LIMITS.coupons)
        return err(failure('TOO_MANY', { what: 'coupons', limit: LIMITS.coupons }));
      const claimed = before?.claimed;
      return ok({ coupon: { ...fields, id }, ...(claimed !== undefined && { claimed }) });
    },
  });
  return saved.ok ? ok(toDeskCoupon(saved.value, ports.catalog)) : saved;
};

export const removeCoupon: Handler<'desk.removeCoupon'> = ({ couponId, version }, ports) =>
  endReduction(ports, {
    ...({ collection: 'coupons', verb: 'desk.removeCoupon', id: couponId, version } as const),
    contentOf: ({ coupon, claimed }) => {
      const content = { coupon, ...(claimed !== undefined && { claimed }) };
      return {
        since: coupon.validFrom,
        until: coupon.validUntil,
        removed: { ...content, removed: true },
        ended: { ...content, coupon: { ...coupon, validUntil: ports.clock.now() } },
      };
    },
  });
