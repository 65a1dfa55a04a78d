import type { Handler } from '../handler';
import { findSettled } from './order-due';

export const getOrder: Handler<'order.get'> = ({ orderId }, ports) => findSettled(ports, orderId);
