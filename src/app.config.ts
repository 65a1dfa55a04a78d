const isThemed = process.env.TARO_ENV === 'weapp';
/** The embedded cloud is a separate sub-package, loaded with the first request (client/embedded-package.ts). */
const isEmbedded = ['', 'embedded'].includes(process.env.XIAOPU_CLOUD ?? '');

/** On WeChat colours come from theme.json and follow dark mode; the H5 preview only has the light ones. */
function colour(name: string, light: string): string {
  return isThemed ? `@${name}` : light;
}

function tab(name: string, text: string) {
  return {
    pagePath: `pages/${name}/index`,
    text,
    iconPath: `assets/tabs/${name}.png`,
    selectedIconPath: `assets/tabs/${name}-on.png`,
  };
}

export default defineAppConfig({
  pages: ['pages/feed/index', 'pages/catalog/index', 'pages/seller/index', 'pages/cart/index', 'pages/mine/index'],
  subPackages: [
    // The first start loads the five tab pages only; the other pages are preloaded while those are in use.
    { root: 'pages/goods', pages: ['index', 'reviews/index', 'posts/index'] },
    { root: 'pages/post', pages: ['index'] },
    { root: 'search', pages: ['index/index'] },
    {
      root: 'orders',
      pages: [
        'checkout/index',
        'stall/index',
        'prepared-order/index',
        'pay-for-me/request/index',
        'pay-for-me/pay/index',
        'gift/index',
        'gift/send/index',
        'payment-result/index',
        'list/index',
        'detail/index',
        'refunds/request/index',
        'refunds/detail/index',
        'reviews/write/index',
        'reviews/list/index',
      ],
    },
    {
      root: 'account',
      pages: [
        'addresses/list/index',
        'addresses/edit/index',
        'about/index',
        'coupons/index',
        'wishlist/index',
        'offers/index',
        'messages/index',
        'my-data/index',
        'add-seller/index',
      ],
    },
    { root: 'posters', pages: ['make/index', 'batch/index'] },
    {
      root: 'desk',
      pages: [
        'home/index',
        'behind/index',
        'comments/index',
        'customer/index',
        'customers/index',
        'figures/index',
        'goods-edit/index',
        'goods/index',
        'offers/index',
        'order/index',
        'orders/index',
        'packing/index',
        'posts-edit/index',
        'posts/index',
        'prepare-order/index',
        'promotions/edit/index',
        'promotions/index',
        'publish/index',
        'record/index',
        'refunds/index',
        'reviews/index',
        'send/index',
        'shop/edit/index',
        'shop/index',
        'sourcing/index',
      ],
    },
    ...(isEmbedded ? [{ root: 'sandbox', pages: ['index'] }] : []),
  ],
  preloadRule: {
    'pages/feed/index': { network: 'all', packages: ['pages/goods', 'pages/post', 'posters', 'orders'] },
    'pages/catalog/index': { network: 'all', packages: ['pages/goods', 'search', 'orders'] },
    'pages/cart/index': { network: 'all', packages: ['orders', 'pages/goods'] },
    // Draws the pictures of chat cards; it must be loaded before sharing, as WeChat waits only 3 s.
    'pages/goods/index': { network: 'all', packages: ['posters'] },
    'pages/post/index': { network: 'all', packages: ['posters'] },
    'pages/seller/index': { network: 'all', packages: ['posters', 'account'] },
    'pages/mine/index': { network: 'all', packages: ['orders', 'account'] },
    'orders/payment-result/index': { network: 'all', packages: ['posters'] },
    'desk/publish/index': { network: 'all', packages: ['posters'] },
    'desk/prepare-order/index': { network: 'all', packages: ['posters'] },
    'orders/checkout/index': { network: 'all', packages: ['account'] },
  },
  window: {
    navigationBarTitleText: '小铺',
    navigationBarBackgroundColor: colour('bar', '#F6F1E8'),
    // Taro's types allow the two colours only, no names of theme.json.
    navigationBarTextStyle: colour('barText', 'black') as 'black',
    backgroundColor: colour('page', '#F6F1E8'),
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: colour('tabText', '#6F675C'),
    selectedColor: colour('tabOn', '#B93A26'),
    backgroundColor: colour('tab', '#FFFDF9'),
    // See navigationBarTextStyle.
    borderStyle: colour('tabLine', 'white') as 'white',
    list: [
      tab('feed', '动态'),
      tab('catalog', '好物'),
      tab('seller', '掌柜'),
      tab('cart', '购物车'),
      tab('mine', '我的'),
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['chooseAddress'],
  __usePrivacyCheck__: true,
  style: 'v2',
});
