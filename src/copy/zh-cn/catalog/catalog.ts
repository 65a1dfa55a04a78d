export const catalog = {
  all: '全部',
  empty: '还没有上架的好物，先看看动态。',
  categoryEmpty: (category: string) => `「${category}」这一格还空着，先看看别的。`,
  seeAll: '看全部好物',
  licence: '证照信息',
  shareTitle: (shop: string, category: string | undefined) =>
    category === undefined ? `${shop}的好物` : `${shop} · ${category}`,
  sharePlain: '小铺的好物',
};
