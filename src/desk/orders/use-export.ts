import { useState } from 'react';

import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { shareFile } from '@/platform/device/share-file';
import { showToast } from '@/platform/page/feedback';
import { lastDays, readOrders, readOrdersOf, writeOrderTable, type ExportedOrders } from '@/stores/desk/export-orders';

/** Days until today, or the chosen orders. */
export type ExportRange = number | 'chosen';

const WORDS = {
  columns: copy.deskExport.columns,
  state: (state: keyof typeof copy.deskExport.states) => copy.deskExport.states[state],
  source: copy.deskExport.source,
  time: copy.deskExport.time,
};

/** A table that lies in a file. */
interface Table {
  readonly filePath: string;
  readonly text: string;
}

type Made = { readonly table: Table } | { readonly problem: string };

async function makeTable(read: Promise<Result<ExportedOrders, Failure>>): Promise<Made> {
  const answer = await read;
  if (!answer.ok) return { problem: failureText(answer.failure) };
  const { orders, isCut } = answer.value;
  if (orders.length === 0) return { problem: copy.deskExport.none };
  const file = await writeOrderTable(orders, WORDS);
  if (!file.ok) return { problem: file.failure === 'full' ? copy.deskExport.full : copy.deskExport.failed };
  const text = isCut ? copy.deskExport.cut(orders.length) : copy.deskExport.ready(orders.length);
  return { table: { filePath: file.value, text } };
}

/** Makes a table of orders and sends it to a chat. Two taps, as WeChat opens the list of chats only right after one. */
export function useExport(chosen: readonly string[]) {
  const [range, setRange] = useState<ExportRange>(chosen.length > 0 ? 'chosen' : 1);
  const [made, setMade] = useState<Made>();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    setMade(await makeTable(range === 'chosen' ? readOrders(chosen) : readOrdersOf(lastDays(range))));
    setBusy(false);
  };
  const share = async ({ filePath }: Table) => {
    const shared = await shareFile(filePath, copy.deskExport.fileName(Date.now()));
    if (!shared.ok) showToast(copy.deskExport.shareFailed);
  };
  const choose = (next: ExportRange) => {
    setRange(next);
    setMade(undefined);
  };
  const table = made && 'table' in made ? made.table : undefined;
  return {
    range,
    choose,
    busy,
    problem: made && 'problem' in made ? made.problem : undefined,
    table,
    onMake: () => void make(),
    onShare: () => void (table && share(table)),
  };
}
