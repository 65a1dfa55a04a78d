import { account } from './account';
import { cart } from './cart';
import { catalogue } from './catalogue';
import { checkout } from './checkout';
import { common } from './common';
import { feed } from './feed';
import { goods } from './goods';
import { mine } from './mine';
import { orders } from './orders';
import { payment } from './payment';
import { seller } from './seller';

export const zhCN = { account, cart, catalogue, checkout, common, feed, goods, mine, orders, payment, seller };
