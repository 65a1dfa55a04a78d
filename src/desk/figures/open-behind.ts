import type { OrdersBehind } from '@/contract/desk/figures';
import { navigateTo } from '@/platform/navigation/navigation';

/** Opens the orders behind a figure. */
export const openBehind = (behind: OrdersBehind) => void navigateTo({ to: 'desk-behind', behind });
