import { DAY } from '@/contract/time';
import { lastReturnInstant } from '@/domain/orders/receipt';
import { returnByFromNow } from '@/stores/orders/order-actions';

let mockCloudNow = 0;
jest.mock('@/client', () => ({ cloudNow: () => mockCloudNow }));

it.each([-DAY, 0, DAY])('the last day to send it back is the cloud’s, on a phone that is wrong by %i ms', (wrong) => {
  mockCloudNow = Date.now() + wrong;
  expect(returnByFromNow()).toBe(lastReturnInstant(mockCloudNow));
});
