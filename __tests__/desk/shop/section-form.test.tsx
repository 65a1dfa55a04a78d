import { act, renderHook, waitFor } from '@testing-library/react';

import { call } from '@/client';
import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import { err, ok } from '@/contract/result';
import type { DeskShop, ShopFields } from '@/contract/shop/edited-shop';
import { isInput } from '@/desk/parts/form/form-input';
import { useDocumentForm } from '@/desk/parts/form/use-document-form';
import { editOf } from '@/desk/shop/edit/edit-section';
import { freight } from '@/desk/shop/sections/trade';
import { navigateBack } from '@/platform/navigation/navigation';

import { shopFields } from '../../support/catalog/edited-fields';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0 }));
jest.mock('@/platform/navigation/navigation', () => ({ navigateBack: jest.fn() }));
jest.mock('@/platform/page/feedback', () => ({ showToast: jest.fn() }));

const OPENED: DeskShop = { id: 'shop', version: 1, history: [], fields: shopFields() };

const withFreight = (part: Partial<ShopFields['shop']['freight']>): DeskShop => {
  const { shop } = OPENED.fields;
  return {
    ...OPENED,
    version: 2,
    fields: { ...OPENED.fields, shop: { ...shop, freight: { ...shop.freight, ...part } } },
  };
};

/** The cloud in which another phone has saved `newest`; returns what is sent with the version it takes. */
function cloudWith(newest: DeskShop): readonly ShopFields[] {
  const saved: ShopFields[] = [];
  jest.mocked(call).mockImplementation((verb, input) => {
    if (verb !== 'desk.saveShop') return Promise.resolve(ok(newest) as never);
    const { version, fields } = input as { version: number; fields: ShopFields };
    if (version !== newest.version)
      return Promise.resolve(err(failure('CONFLICT', { edited: version, current: newest.version })) as never);
    saved.push(fields);
    return Promise.resolve(ok({ ...newest, version: version + 1, fields }) as never);
  });
  return saved;
}

/** The form, with a base freight of 9 yuan written. */
function writeNine() {
  const { result } = renderHook(() => useDocumentForm(editOf(freight), OPENED));
  const input = result.current.form.items.filter(isInput).find(({ label }) => label === '首重运费');
  if (!input) throw new Error('no input');
  act(() => result.current.form.onWrite(input, '9'));
  return { result, input };
}

describe('a section that another phone saved meanwhile', () => {
  it('is joined without a question when both wrote elsewhere', async () => {
    const saved = cloudWith(withFreight({ freeFrom: fen(20_000) }));
    const { result } = writeNine();
    act(() => result.current.save());
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.shop.freight).toMatchObject({ base: 900, freeFrom: 20_000 });
    await waitFor(() => expect(navigateBack).toHaveBeenCalled());
  });

  it('shows both where they differ, and saves what was written here when that is chosen', async () => {
    const saved = cloudWith(withFreight({ base: fen(1_200) }));
    const { result } = writeNine();
    act(() => result.current.save());
    await waitFor(() => expect(result.current.conflict?.clashes).toMatchObject([{ theirs: '12', mine: '9' }]));
    expect(saved).toEqual([]);
    act(() => result.current.keepMine());
    await waitFor(() => expect(saved[0]?.shop.freight.base).toBe(900));
  });

  it('shows what the other saved when that is chosen, and is saved over it after that', async () => {
    const saved = cloudWith(withFreight({ base: fen(1_200) }));
    const { result, input } = writeNine();
    act(() => result.current.save());
    await waitFor(() => expect(result.current.conflict).toBeDefined());
    act(() => result.current.keepTheirs());
    expect(result.current.form.textOf(input)).toBe('12');
    expect(result.current.conflict).toBeUndefined();
    act(() => result.current.save());
    await waitFor(() => expect(saved[0]?.shop.freight.base).toBe(1_200));
  });
});

describe('a section with a wrong input', () => {
  it('is not sent, and keeps what was written', () => {
    const saved = cloudWith(OPENED);
    const { result, input } = writeNine();
    act(() => result.current.form.onWrite(input, '九块'));
    act(() => result.current.save());
    expect(result.current.form.problemOf(input)).toBe('写成 8 或 8.50 这样。');
    expect(result.current.form.textOf(input)).toBe('九块');
    expect(saved).toEqual([]);
  });
});
