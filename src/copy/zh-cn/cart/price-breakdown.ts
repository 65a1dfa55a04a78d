import type { FreightReason, PriceItem } from '@/contract/cart/quote';
import { formatYuan } from '@/copy/format';

function freightNote(reason: FreightReason, settled: boolean): string {
  switch (reason.kind) {
    case 'free-from':
      return `满 ${formatYuan(reason.from)} 免运费`;
    case 'base':
      return settled ? '' : `再买 ${formatYuan(reason.remaining)} 免运费`;
    case 'remote':
      return `${reason.province}路远，另加一些`;
  }
}

export function name(item: PriceItem): string {
  switch (item.kind) {
    case 'goods':
      return `好物 ${item.pieces} 件`;
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
    case 'reduction':
      return '掌柜减';
    case 'freight-reduction':
      return '运费减';
  }
}

/** Explains the amount. `settled`: the order is placed, so no hint how to get free freight. */
export function note(item: PriceItem, settled: boolean): string {
  switch (item.kind) {
    case 'promotion':
    case 'coupon':
      return item.name;
    case 'bargain':
      return `${item.pieces} 件照议好的价`;
    case 'credit':
      return '掌柜给的';
    case 'freight':
      return freightNote(item.reason, settled);
    case 'difference':
      return '那边便宜了，从尾款里减';
    case 'freight-reduction':
      return '掌柜出';
    case 'reduction':
    case 'goods':
      return '';
  }
}
