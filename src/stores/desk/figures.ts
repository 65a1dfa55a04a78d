import { resourceOf } from '../resource';

/** How the shop did in a period. */
export const figuresResource = resourceOf('desk.figures');
