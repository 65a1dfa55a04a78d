import { DESK_OFFERS_INPUTS } from './offers';
import { DESK_OVERVIEW_INPUTS } from './overview';
import { DESK_PREPARED_ORDERS_INPUTS } from './prepared-orders';

export const DESK_INPUTS = { ...DESK_OFFERS_INPUTS, ...DESK_OVERVIEW_INPUTS, ...DESK_PREPARED_ORDERS_INPUTS };
