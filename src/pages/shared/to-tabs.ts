import { navigateTo } from '@/platform/navigation/navigation';

/** Ways to the first two tabs, as event handlers. */
export const toFeed = () => void navigateTo({ to: 'feed' });
export const toCatalog = () => void navigateTo({ to: 'catalog' });
