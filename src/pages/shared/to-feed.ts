import { navigateTo } from '@/platform/navigation/navigation';

/** The way home, as an event handler. */
export const toFeed = () => void navigateTo({ to: 'feed' });
