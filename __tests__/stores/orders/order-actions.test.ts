import { DAY } from '@/contract/time';
import { lastReturnTime } from '@/domain/orders/receipt';
import { returnDeadlineIfReceivedNow } from '@/stores/orders/order-actions';

let mockCloudNow = 0;
jest.mock('@/client', () => ({ cloudNow: () => mockCloudNow }));

it.each([-DAY, 0, DAY])(
  'the return deadline follows the cloud’s clock, on a phone whose clock is off by %i ms',
  (offset) => {
    mockCloudNow = Date.now() + offset;
    expect(returnDeadlineIfReceivedNow()).toBe(lastReturnTime(mockCloudNow));
  },
);
