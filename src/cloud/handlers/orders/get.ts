import type { Handler } from '@/cloud/handler';
import { findSettledOrder } from '@/cloud/services/settle-due-orders';

export const getOrder: Handler<'order.get'> = ({ orderId }, ports) => findSettledOrder(ports, orderId);
