import type { Handler } from '@/cloud/handler';
import { findDocument, saveDocument } from '@/cloud/repositories/save-document';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import type { ShopDocument } from '@/cloud/shop-documents';
import { failure, type Failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { DeskShop, ShopFields } from '@/contract/shop/edited-shop';
import { checkAddress, cleanAddress } from '@/domain/addresses/address';

const ID = 'shop';

function toDeskShop({ id, version, history, shop, seller, returnAddress }: ShopDocument): DeskShop {
  return { id, version, history, fields: { shop, seller, ...(returnAddress && { returnAddress }) } };
}

export const getShop: Handler<'desk.getShop'> = async (_input, { db }) => {
  const found = await findDocument(db, 'shop', ID);
  return found.ok ? ok(toDeskShop(found.value)) : found;
};

export const saveShop: Handler<'desk.saveShop'> = async ({ requestId, version, fields: sent }, ports) => {
  const fields = { ...sent, ...(sent.returnAddress && { returnAddress: cleanAddress(sent.returnAddress) }) };
  const [invalid] = fields.returnAddress ? checkAddress(fields.returnAddress) : [];
  if (invalid) return err(failure('INVALID_INPUT', { path: `fields.returnAddress.${invalid}`, rule: 'address' }));
  const request = { requestId, edited: { id: ID, version }, fields };
  const { pause, categories } = fields.shop;
  if (pause && pause.until <= pause.since)
    return err(failure('INVALID_INPUT', { path: 'fields.shop.pause.until', rule: 'after' }));
  if (new Set(categories.map(({ id }) => id)).size < categories.length)
    return err(failure('INVALID_INPUT', { path: 'fields.shop.categories', rule: 'unique' }));
  const refused = textRefusal(await checkText(ports, { request, text: textsOf(fields).join('\n'), scene: 'shop' }));
  const saved = await saveDocument<'shop', Failure<'TEXT_REFUSED'>>(ports, {
    collection: 'shop',
    verb: 'desk.saveShop',
    request,
    contentOf: async ({ before }) =>
      refused
        ? err(refused)
        : ok({
            ...fields,
            ...(before?.welcomeCredit !== undefined && { welcomeCredit: before.welcomeCredit }),
          }),
  });
  return saved.ok ? ok(toDeskShop(saved.value)) : saved;
};

/** What shoppers read of the shop. */
function textsOf({ shop, seller }: ShopFields): readonly string[] {
  const { name, signature, delivery, returns, privacy, categories, pause } = shop;
  return [
    ...[name, signature, delivery, returns, ...privacy, ...categories.map((category) => category.name)],
    ...[seller.name, seller.motto, ...seller.about, ...seller.helpTopics, seller.replyHours, pause?.text ?? ''],
  ];
}
