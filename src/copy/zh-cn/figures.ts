import type { Figure, FreightReason } from '@/contract/quote';

import { formatYuan } from '../format';

function freightNote(why: FreightReason, settled: boolean): string {
  switch (why.kind) {
    case 'free-from':
      return `满 ${formatYuan(why.from)} 免运费`;
    case 'base':
      return settled ? '' : `再买 ${formatYuan(why.short)} 免运费`;
    case 'far':
      return `${why.province}路远，另加一些`;
    case 'nothing-to-send':
      return '';
  }
}

export const figures = {
  name: (figure: Figure) => (figure.kind === 'goods' ? `好物 ${figure.pieces} 件` : '运费'),
  /** Why it is that much. `settled`: the order is placed, and nothing can be added to it any more. */
  note: (figure: Figure, settled: boolean) => (figure.kind === 'freight' ? freightNote(figure.why, settled) : ''),
};
