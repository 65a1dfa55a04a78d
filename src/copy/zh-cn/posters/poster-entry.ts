/** Links to the poster pages from other pages. */

export const name = '海报';
export const description = {
  goods: '把这件画成一张图，发给朋友看',
  post: '把这条画成一张图，或拼成九宫格',
  shop: '把小铺画成一张图，带着进店的码',
};
export const batch = '做海报';
