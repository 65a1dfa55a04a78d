import type { Figure, FreightReason } from '@/contract/cart/quote';
import { formatYuan } from '@/copy/format';

function freightNote(why: FreightReason, settled: boolean): string {
  switch (why.kind) {
    case 'free-from':
      return `满 ${formatYuan(why.from)} 免运费`;
    case 'base':
      return settled ? '' : `再买 ${formatYuan(why.short)} 免运费`;
    case 'far':
      return `${why.province}路远，另加一些`;
  }
}

function figureName(figure: Figure): string {
  switch (figure.kind) {
    case 'goods':
      return `好物 ${figure.pieces} 件`;
    case 'bargain':
      return '议价';
    case 'promotion':
      return '优惠';
    case 'coupon':
      return '券';
    case 'credit':
      return '红包';
    case 'freight':
      return '运费';
    case 'difference':
      return '差价';
  }
}

function figureNote(figure: Figure, settled: boolean): string {
  switch (figure.kind) {
    case 'promotion':
    case 'coupon':
      return figure.name;
    case 'bargain':
      return `${figure.pieces} 件照议好的价`;
    case 'credit':
      return '掌柜给的';
    case 'freight':
      return freightNote(figure.why, settled);
    case 'difference':
      return '那边便宜了，从尾款里减';
    case 'goods':
      return '';
  }
}

export const figures = {
  name: figureName,
  /** Why it is that much. `settled`: the order is placed, and nothing can be added to it any more. */
  note: figureNote,
};
