import type { DeskOrder } from '@/contract/desk/desk-order';

/** What every form over an order gets. */
export interface SheetProps {
  readonly deskOrder: DeskOrder;
  readonly onClose: () => void;
}
