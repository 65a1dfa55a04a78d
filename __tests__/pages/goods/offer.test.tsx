import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { call } from '@/client';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import type { Bargaining } from '@/contract/offers/offer';
import { err, ok } from '@/contract/result';
import type { PaymentMode } from '@/contract/shop/shop';
import { toGoodsDetail } from '@/domain/catalog/goods';
import { newOffer } from '@/domain/offers/offer';
import { parseOfferPrice } from '@/pages/goods/offer-price';
import { BargainEntry } from '@/pages/goods/parts/bargain-entry';
import { OfferSheet } from '@/pages/goods/parts/offer-sheet';

import { aGoods, aPicture, aSku, NOW } from '../../support/builders/builders';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0 }));
jest.mock('@/platform/page/feedback', () => ({ showToast: jest.fn() }));
jest.mock('@/components/ui/screen/browse-only', () => ({ useBrowseOnly: jest.fn(() => false) }));

const OFFER = newOffer(
  { id: 'o1', goodsId: 'cup', skuId: 'cup-white', title: '白瓷杯', options: [], picture: aPicture() },
  { quantity: 1, price: fen(6_000), listPrice: fen(6_800), message: '', at: NOW },
);

const onAsk = jest.fn();

function goodsWith(overrides: Partial<Bargaining> = {}) {
  const bargaining = { offerLimit: 3, offersLeft: 3, holdHours: 24, offers: [], ...overrides };
  return { ...toGoodsDetail(aGoods({ skus: [aSku()] }), () => 10), bargaining };
}

function openSheet(overrides: Partial<Bargaining> = {}, payment: PaymentMode = 'wechat') {
  const onClose = jest.fn();
  render(<OfferSheet goods={goodsWith(overrides)} payment={payment} onClose={onClose} onAsk={onAsk} />);
  return onClose;
}

function type(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value }, detail: { value } });
}

beforeEach(() => {
  jest.mocked(call).mockReset().mockResolvedValue(ok(OFFER));
  onAsk.mockReset();
  jest.mocked(useBrowseOnly).mockReturnValue(false);
});

describe('parseOfferPrice', () => {
  it.each([
    ['60', 6_000],
    ['67.99', 6_799],
    ['0.01', 1],
  ])('parses %j to the fen', (text, price) => {
    expect(parseOfferPrice(text, fen(6_800))).toEqual(ok(price));
  });

  it.each([
    ['', '写个价再发。'],
    ['   ', '写个价再发。'],
    ['六十', '价钱写成 88 或 88.50 这样。'],
    ['0', '价钱写成 88 或 88.50 这样。'],
    ['0.001', '价钱写成 88 或 88.50 这样。'],
    ['-5', '价钱写成 88 或 88.50 这样。'],
    ['99999999', '价钱写成 88 或 88.50 这样。'],
    ['68', '现在 ¥68 就能买，写低一点。'],
    ['68.01', '现在 ¥68 就能买，写低一点。'],
  ])('rejects %j with a message', (text, message) => {
    expect(parseOfferPrice(text, fen(6_800))).toEqual(err(message));
  });
});

describe('the offer sheet', () => {
  it('sends price, quantity and message, and closes', async () => {
    const onClose = openSheet();
    fireEvent.click(screen.getByLabelText('白瓷杯，多一件'));
    type('每件出价', ' 60.5 ');
    type('说一句', ' 送人 ');
    fireEvent.click(screen.getByText('发给掌柜'));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const input = { skuId: 'cup-white', price: 6_050, quantity: 2, message: '送人' };
    expect(jest.mocked(call).mock.calls[0]).toMatchObject(['offer.make', input]);
  });

  it('begins with the price, and offers usual ones', async () => {
    openSheet();
    const order = screen.getByLabelText('每件出价').compareDocumentPosition(screen.getByLabelText('白瓷杯，多一件'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getAllByText(/折$/).map((chip) => chip.parentElement?.textContent)).toEqual([
      '九五折¥64.60',
      '九折¥61.20',
      '八五折¥57.80',
    ]);
    fireEvent.click(screen.getByText('九折'));
    fireEvent.click(screen.getByText('发给掌柜'));
    await waitFor(() => expect(jest.mocked(call).mock.calls[0]).toMatchObject(['offer.make', { price: 6_120 }]));
  });

  it('keeps the chosen discount when another kind is chosen, not its price', () => {
    const optionGroups = [{ name: '色', values: ['白', '蓝'] }];
    const skus = [aSku({ options: ['白'] }), aSku({ id: 'cup-blue', options: ['蓝'], price: fen(10_000) })];
    const { bargaining } = goodsWith();
    const goods = { ...toGoodsDetail(aGoods({ optionGroups, skus }), () => 10), bargaining };
    render(<OfferSheet goods={goods} payment="wechat" onClose={jest.fn()} onAsk={onAsk} />);
    const price = () => screen.getByLabelText('每件出价').getAttribute('value');
    fireEvent.click(screen.getByText('九折'));
    expect(price()).toBe('61.20');
    fireEvent.click(screen.getByLabelText('蓝'));
    expect(price()).toBe('90');
    type('每件出价', '85');
    fireEvent.click(screen.getByLabelText('白'));
    expect(price()).toBe('85');
  });

  it('offers no usual price that is not below what the seller said', () => {
    openSheet({ offers: [{ ...OFFER, state: 'countered', price: fen(6_120) }] });
    expect(screen.getAllByText(/折$/).map((chip) => chip.textContent)).toEqual(['八五折']);
  });

  it('shows what is wrong with a price until it changes, and sends nothing', () => {
    openSheet();
    fireEvent.click(screen.getByText('发给掌柜'));
    expect(screen.getByText('写个价再发。')).toBeTruthy();
    type('每件出价', '5');
    expect(screen.queryByText('写个价再发。')).toBeNull();
    expect(call).not.toHaveBeenCalled();
  });

  it('stays open after a failure, and retries with the same request id', async () => {
    jest.mocked(call).mockResolvedValueOnce(err(failure('TIMEOUT', { afterMs: 1 })));
    const onClose = openSheet();
    type('每件出价', '60');
    fireEvent.click(screen.getByText('发给掌柜'));
    await waitFor(() => expect(screen.getByText(/没等到回音/)).toBeTruthy());
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('发给掌柜'));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const [first, second] = jest.mocked(call).mock.calls.map(([, input]) => input);
    expect(second).toEqual(first);
  });

  it('sends once when tapped twice', () => {
    jest.mocked(call).mockReturnValue(new Promise(() => undefined));
    openSheet();
    type('每件出价', '60');
    fireEvent.click(screen.getByText('发给掌柜'));
    fireEvent.click(screen.getByText('正在发给掌柜'));
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('has no fields while an offer waits, or when no offer is left', () => {
    openSheet({ offers: [OFFER], offersLeft: 2 });
    expect(screen.getByText('你出了 ¥60，掌柜还没答')).toBeTruthy();
    expect(screen.queryByLabelText('每件出价')).toBeNull();
    openSheet({ offersLeft: 0 });
    expect(screen.getByText('这周出过的价都用完了')).toBeTruthy();
    expect(screen.queryByText('发给掌柜')).toBeNull();
  });

  it('shows why a sold-out option can’t be chosen', () => {
    const optionGroups = [{ name: '色', values: ['白', '蓝'] }];
    const skus = [aSku({ options: ['白'] }), aSku({ id: 'cup-blue', options: ['蓝'] })];
    const stockOf = (skuId: string) => (skuId === 'cup-blue' ? 0 : 10);
    const { bargaining } = goodsWith();
    const goods = { ...toGoodsDetail(aGoods({ optionGroups, skus }), stockOf), bargaining };
    render(<OfferSheet goods={goods} payment="wechat" onClose={jest.fn()} onAsk={onAsk} />);
    fireEvent.click(screen.getByLabelText('蓝，卖完了'));
    expect(screen.getByText('蓝 卖完了，看看别的')).toBeTruthy();
  });

  it('requires the next offer to be below the counter price', () => {
    openSheet({ offers: [{ ...OFFER, state: 'countered', price: fen(6_400) }], offersLeft: 2 });
    expect(screen.getByText('掌柜说 ¥64 给你')).toBeTruthy();
    type('每件出价', '65');
    fireEvent.click(screen.getByText('发给掌柜'));
    expect(screen.getByText('现在 ¥64 就能买，写低一点。')).toBeTruthy();
  });

  it('writes a message to the seller in a shop without payment, without a request', () => {
    openSheet({ offersLeft: 0 }, 'contact');
    type('每件出价', '60');
    type('说一句', '送人');
    fireEvent.click(screen.getByText('告诉掌柜'));
    const lines = ['你好，我在小铺看中了：', '· 白瓷杯 ×1', '页面上 ¥68 一件，¥60 一件行吗？', '送人'];
    expect(onAsk).toHaveBeenCalledWith(lines.join('\n'));
    expect(call).not.toHaveBeenCalled();
  });
});

describe('the entry on the goods page', () => {
  const entry = (overrides: Partial<Bargaining>, soldOut = false) =>
    render(<BargainEntry goods={{ ...goodsWith(overrides), soldOut }} payment="wechat" onTap={jest.fn()} />);

  it('shows the state of the newest open offer', () => {
    entry({});
    expect(screen.getByText('出个价，问问掌柜')).toBeTruthy();
    entry({ offers: [OFFER] });
    expect(screen.getByText('你出了 ¥60，掌柜还没答')).toBeTruthy();
  });

  it('is hidden for goods that are not open to offers or sold out, and in Moments’ single-page mode', () => {
    const { bargaining: _bargaining, ...fixed } = goodsWith();
    const { container, rerender } = render(<BargainEntry goods={fixed} payment="wechat" onTap={jest.fn()} />);
    expect(container.innerHTML).toBe('');
    rerender(<BargainEntry goods={{ ...goodsWith(), soldOut: true }} payment="wechat" onTap={jest.fn()} />);
    expect(container.innerHTML).toBe('');
    jest.mocked(useBrowseOnly).mockReturnValue(true);
    rerender(<BargainEntry goods={goodsWith()} payment="wechat" onTap={jest.fn()} />);
    expect(container.innerHTML).toBe('');
  });
});
