import { navigateTo, type Route } from '@/platform/navigation/navigation';

/** What a tap does that opens a page. */
export const toPage = (route: Route) => () => void navigateTo(route);
