import { settleSandbox } from '@/client';
import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import { err, ok } from '@/contract/result';
import {
  chooseOutcome,
  closeSandboxCashier,
  requestPayment,
  useSandboxCashier,
} from '@/stores/payment/request-payment';

jest.mock('@/client', () => ({ settleSandbox: jest.fn() }));

const settleMock = jest.mocked(settleSandbox);
const params = { kind: 'sandbox', number: '20250618200000000001', amount: fen(100), payee: '小铺' } as const;

beforeEach(() => {
  settleMock.mockReset().mockResolvedValue(ok(undefined));
});

describe('the sandbox cashier', () => {
  it.each([
    ['paid', 'ok'],
    ['cancelled', 'cancelled'],
    ['failed', 'failed'],
    ['silent', 'unknown'],
    ['silent-paid', 'unknown'],
  ] as const)('for %s reports the outcome %s', async (choice, outcome) => {
    const payment = requestPayment(params);
    await chooseOutcome(choice);
    await expect(payment).resolves.toBe(outcome);
    expect(settleMock).toHaveBeenCalledWith(params.number, choice);
    expect(useSandboxCashier.getState().open).toBeUndefined();
  });

  it('reports failed if the payment service refused', async () => {
    settleMock.mockResolvedValue(err(failure('PAYMENT_UNAVAILABLE', { reason: 'expired' })));
    const payment = requestPayment(params);
    await chooseOutcome('paid');
    await expect(payment).resolves.toBe('failed');
  });

  it('handles only the first of two taps', async () => {
    void requestPayment(params);
    await Promise.all([chooseOutcome('paid'), chooseOutcome('cancelled')]);
    expect(settleMock.mock.calls).toEqual([[params.number, 'paid']]);
  });

  it('is cancelled when its page is closed, and when another cashier is opened', async () => {
    const first = requestPayment(params);
    const second = requestPayment(params);
    await expect(first).resolves.toBe('cancelled');
    closeSandboxCashier();
    await expect(second).resolves.toBe('cancelled');
  });

  it('does not apply a choice from a closed cashier to the next one', async () => {
    let finish: (() => void) | undefined;
    settleMock.mockImplementation(() => new Promise((resolve) => (finish = () => resolve(ok(undefined)))));
    void requestPayment(params);
    const paying = chooseOutcome('paid');
    closeSandboxCashier();
    void requestPayment(params);
    finish?.();
    await paying;
    expect(useSandboxCashier.getState()).toMatchObject({ open: { params }, settling: false });
  });
});
