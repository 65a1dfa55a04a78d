export const add = '加照片';
export const addLabel = (count: number, limit: number) =>
  count === 0 ? `加照片，最多 ${limit} 张` : `再加照片，还能放 ${limit - count} 张`;
/** `position` counts from 1. */
export const pictureLabel = (position: number, count: number) => `第 ${position} 张照片，共 ${count} 张，点开看大图`;
export const removeLabel = (position: number) => `去掉第 ${position} 张照片`;
export const moveUpLabel = (position: number) => `把第 ${position} 张往前挪一张`;
export const adding = '正在放';
export const countOfLimit = (count: number, limit: number) => `${count}/${limit}`;
export const optional = '不加照片也可以。';
export const problem = {
  refused: '没拿到照片：微信没让小铺看。',
  unavailable: '这里选不了照片。',
  'wrong-type': '有一张的格式这里放不了。在相册里截个图，放截图就好。',
  'too-large': '有一张太大了，超过 20 MB 放不了。裁小一点再放。',
  failed: '有一张没放进来，再放一次试试。别的都在。',
  full: '手机里放不下了，有一张没放进来。腾点地方再放，别的都在。',
};
