export const all = '全部';
export const empty = '还没有上架的好物，先看看动态。';
export const categoryEmpty = (category: string) => `「${category}」这一格还空着，先看看别的。`;
export const seeAll = '看全部好物';
export const licence = '证照信息';
export const shareTitle = (shop: string, category: string | undefined) =>
  category === undefined ? `${shop}的好物` : `${shop} · ${category}`;
export const sharePlain = '小铺的好物';
