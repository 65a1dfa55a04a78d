export const add = '放照片';
export const addLabel = (count: number, limit: number) =>
  count === 0 ? `放照片，最多 ${limit} 张` : `再放照片，还能放 ${limit - count} 张`;
/** `position` counts from 1. */
export const pictureLabel = (position: number, count: number) => `第 ${position} 张照片，共 ${count} 张，点开看大图`;
export const removeLabel = (position: number) => `去掉第 ${position} 张照片`;
export const countOfLimit = (count: number, limit: number) => `${count}/${limit}`;
export const problem = {
  refused: '没拿到照片：微信没让小铺看。不放照片也可以。',
  unavailable: '这里选不了照片。不放照片也可以。',
};
