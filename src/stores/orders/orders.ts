import { listOf } from '../list';
import { resourceOf } from '../resource';

export const orderList = listOf('order.list');
export const orderResource = resourceOf('order.get');
