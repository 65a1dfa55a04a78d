import { account } from './account';
import { cart } from './cart';
import { catalogue } from './catalogue';
import { checkout } from './checkout';
import { common } from './common';
import { feed } from './feed';
import { figures } from './figures';
import { goods } from './goods';
import { goodsPage } from './goods-page';
import { mine } from './mine';
import { orders } from './orders';
import { payment } from './payment';
import { seller } from './seller';

export const zhCN = { account, cart, catalogue, checkout, common, feed, figures, goods, goodsPage, mine, orders, payment, seller };
