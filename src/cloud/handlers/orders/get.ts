import type { Handler } from '@/cloud/handler';
import { findSettled } from '@/cloud/services/settle-due-orders';

export const getOrder: Handler<'order.get'> = ({ orderId }, ports) => findSettled(ports, orderId);
