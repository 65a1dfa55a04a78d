import { openConfirmReceipt } from '@/platform/payment/confirm-receipt';

type Show = (shown: object) => void;
const mockListeners = new Set<Show>();
let mockAnswer: () => Promise<unknown> = async () => ({});
const mockAsked: object[] = [];

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    onAppShow: (listen: Show) => mockListeners.add(listen),
    offAppShow: (listen: Show) => mockListeners.delete(listen),
    openBusinessView: (options: object) => {
      mockAsked.push(options);
      return mockAnswer();
    },
  },
}));

const shown = (from: object) => [...mockListeners].forEach((listen) => listen(from));
const back = (status: unknown) => ({ referrerInfo: { appId: 'wx1183b055aeec94d1', extraData: { status } } });

beforeEach(() => {
  mockListeners.clear();
  mockAsked.length = 0;
  mockAnswer = async () => ({});
});

describe('WeChat’s receipt confirmation', () => {
  it.each([
    ['success', 'confirmed'],
    ['fail', 'failed'],
    ['cancel', 'cancelled'],
    [undefined, 'cancelled'],
  ])('with status %s has the outcome %s, although the call itself succeeds', async (status, outcome) => {
    const pending = openConfirmReceipt('4200001');
    shown(back(status));
    expect(await pending).toBe(outcome);
    expect(mockAsked).toEqual([{ businessType: 'weappOrderConfirm', extraData: { transaction_id: '4200001' } }]);
    expect(mockListeners.size).toBe(0);
  });

  it.each([{}, { referrerInfo: {} }, { referrerInfo: { appId: 'wx-other', extraData: { status: 'success' } } }])(
    'is not confirmed by another referrer: %j',
    async (from) => {
      const pending = openConfirmReceipt('4200001');
      shown(from);
      expect(await pending).toBe('cancelled');
    },
  );

  it('fails if it can not be opened, and removes its listener', async () => {
    mockAnswer = () => Promise.reject(new Error('openBusinessView:fail'));
    expect(await openConfirmReceipt('4200001')).toBe('failed');
    expect(mockListeners.size).toBe(0);
  });
});
