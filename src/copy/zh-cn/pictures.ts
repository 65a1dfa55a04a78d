export const pictures = {
  add: '放照片',
  addLabel: (has: number, most: number) =>
    has === 0 ? `放照片，最多 ${most} 张` : `再放照片，还能放 ${most - has} 张`,
  /** `at` counts from 1. */
  pictureLabel: (at: number, count: number) => `第 ${at} 张照片，共 ${count} 张，点开看大图`,
  removeLabel: (at: number) => `去掉第 ${at} 张照片`,
  countOfLimit: (has: number, most: number) => `${has}/${most}`,
  problem: {
    refused: '没拿到照片：微信没让小铺看。不放照片也可以。',
    unavailable: '这里选不了照片。不放照片也可以。',
  },
};
