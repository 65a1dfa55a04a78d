import type { Handler } from '@/cloud/handler';
import { changeOrder } from '@/cloud/services/desk/change-order';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { mapOk, ok } from '@/contract/result';

export const setNote: Handler<'desk.setNote'> = async ({ orderId, note }, ports) =>
  mapOk(
    await changeOrder(orderId, ports, (record) =>
      ok((record.note ?? '') === note ? undefined : { record: { ...record, note }, act: { kind: 'noted' as const } }),
    ),
    toDeskOrder,
  );
