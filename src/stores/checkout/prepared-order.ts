import { resourceOf } from '../resource';

export const preparedOrderResource = resourceOf('preparedOrder.get');
