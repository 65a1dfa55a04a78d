/** Days on which the seller sends nothing. */

import type { Shop } from '@/contract/shop/shop';
import { formatDay } from '@/copy/format-time';

export const line = ({ since, until, text }: NonNullable<Shop['pause']>) =>
  `${formatDay(since)}到 ${formatDay(until - 1)}不发货。${text}`;
