import { listOf } from '../list';
import { resourceOf } from '../resource';

export const goodsList = listOf('goods.list');
export const searchList = listOf('goods.search');
export const goodsResource = resourceOf('goods.get');
