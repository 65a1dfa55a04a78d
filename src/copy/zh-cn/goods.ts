export const goods = {
  soldOut: '卖完了',
  fewLeft: (left: number) => `剩 ${left} 件`,
  preorderTruth: (month: string) => `预订 · 约 ${month}到`,
  cardLabel: (title: string, truth: string) => (truth ? `${title}，${truth}` : title),
  buyShort: '买',
  buyLabel: (title: string) => `买 ${title}`,
};
