/** The deposit and balance of a pre-order. */

export const title = '分两次付';
export const payNow = '现在付订金';
export const name = '订金';
export const balance = '尾款';
export const balanceLater = '到货后付尾款';
export const paid = (name: string) => `${name}，已付`;
export const balanceTerms = (days: number) => `东西到掌柜手里，会叫你付；${days} 天内付清就寄。运费算在尾款里。`;
export const summary = (percent: number, days: number) => `先付 ${percent}% 订金，到货后 ${days} 天内付尾款。`;
export const cancelSummary = (percent: number) =>
  percent === 0
    ? '付尾款前取消，订金全退。'
    : `没买到、或买到前取消，订金全退；买到后到寄出前取消，掌柜最多留货价的 ${percent}%。`;
export const balanceLabel = '尾款';
export const priceChangeLabel = '差价';
export const cancelLabel = '取消';
export const fullyRefundable = '付尾款前都可以取消，订金全退。';
export const cancelTerms = (nonRefundable: string) =>
  `这是订金，不是定金。掌柜没买到、或你在买到前取消，全退；买到后到寄出前取消、或到期没付尾款，掌柜最多留 ${nonRefundable} 抵损失，其余退你，付没付尾款都一样。`;
