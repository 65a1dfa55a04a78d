import type { Row } from '../../config/scripts/bench/figures';
import type { Host } from '../support/native/mini-host';

export type Step = (name: string, act: () => Promise<unknown>) => Promise<void>;

/**
 * Counts what all pages of `host` send by `setData` in each step of a walk until they are quiet, and the nodes of the
 * page on top after it. Only the first step may start the app.
 */
export function createMeter(host: Host): { readonly rows: readonly Row[]; readonly step: Step } {
  const rows: Row[] = [];
  return {
    rows,
    async step(name, act) {
      const before = host.sent.length;
      await act();
      await host.settle();
      const sent = host.sent.slice(before);
      const { nodes, depth } = host.wxml();
      rows.push(
        { name, unit: 'calls', value: sent.length },
        { name, unit: 'bytes', value: sent.reduce((sum, json) => sum + Buffer.byteLength(json), 0) },
        { name, unit: 'nodes', value: nodes },
        { name, unit: 'depth', value: depth },
      );
    },
  };
}
