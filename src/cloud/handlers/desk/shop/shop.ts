import type { Handler } from '@/cloud/handler';
import { findDocument, saveDocument } from '@/cloud/repositories/save-document';
import type { ShopDocument } from '@/cloud/shop-documents';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { DeskShop } from '@/contract/shop/edited-shop';
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
  const saved = await saveDocument<'shop', never>(ports, {
    collection: 'shop',
    verb: 'desk.saveShop',
    request,
    contentOf: async ({ before }) =>
      ok({
        ...fields,
        ...(before?.welcomeCredit !== undefined && { welcomeCredit: before.welcomeCredit }),
      }),
  });
  return saved.ok ? ok(toDeskShop(saved.value)) : saved;
};
