import { settleSandbox } from '@/client';
import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import { err, ok } from '@/contract/result';
import { closeCashier, openCashier, settle, useCashier } from '@/stores/payment/cashier';

jest.mock('@/client', () => ({ settleSandbox: jest.fn() }));

const settling = jest.mocked(settleSandbox);
const bill = { kind: 'sandbox', number: '20250618200000000001', amount: fen(100), payee: '小铺' } as const;

beforeEach(() => {
  settling.mockReset().mockResolvedValue(ok(undefined));
});

describe('the sandbox cashier', () => {
  it.each([
    ['paid', 'ok'],
    ['cancelled', 'cancelled'],
    ['failed', 'failed'],
    ['silent', 'nothing'],
    ['silent-paid', 'nothing'],
  ] as const)('makes the phone hear of %s: %s', async (outcome, heard) => {
    const hearing = openCashier(bill);
    await settle(outcome);
    await expect(hearing).resolves.toBe(heard);
    expect(settling).toHaveBeenCalledWith(bill.number, outcome);
    expect(useCashier.getState().open).toBeUndefined();
  });

  it('says failed where the payment service refused', async () => {
    settling.mockResolvedValue(err(failure('PAYMENT_UNAVAILABLE', { reason: 'expired' })));
    const hearing = openCashier(bill);
    await settle('paid');
    await expect(hearing).resolves.toBe('failed');
  });

  it('does once what is chosen twice', async () => {
    void openCashier(bill);
    await Promise.all([settle('paid'), settle('cancelled')]);
    expect(settling.mock.calls).toEqual([[bill.number, 'paid']]);
  });

  it('is cancelled when its page goes away, and when another is opened', async () => {
    const first = openCashier(bill);
    const second = openCashier(bill);
    await expect(first).resolves.toBe('cancelled');
    closeCashier();
    await expect(second).resolves.toBe('cancelled');
  });

  it('lets nothing that was chosen in a closed one answer the next', async () => {
    let finish: (() => void) | undefined;
    settling.mockImplementation(() => new Promise((resolve) => (finish = () => resolve(ok(undefined)))));
    void openCashier(bill);
    const paying = settle('paid');
    closeCashier();
    void openCashier(bill);
    finish?.();
    await paying;
    expect(useCashier.getState()).toMatchObject({ open: { cashier: bill }, settling: false });
  });
});
