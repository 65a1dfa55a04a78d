const themed = process.env.TARO_ENV === 'weapp';
/** The mocked cloud is a sub-package of its own, fetched at the first question (client/embedded-package.ts). */
const mocked = process.env.XIAOPU_CLOUD !== 'wechat';

/** Colours come from theme.json on WeChat, where they follow dark mode; the H5 preview knows the light ones only. */
function colour(name: string, light: string): string {
  return themed ? `@${name}` : light;
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
    // Sub-packages by their own paths: the first start carries the five tabs, and the rest comes while they are read.
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
        'add-seller/index',
      ],
    },
    { root: 'posters', pages: ['make/index', 'batch/index'] },
    { root: 'desk', pages: ['prepare-order/index', 'offers/index'] },
    ...(mocked ? [{ root: 'sandbox', pages: ['index'] }] : []),
  ],
  preloadRule: {
    'pages/feed/index': { network: 'all', packages: ['pages/goods', 'pages/post', 'posters', 'orders'] },
    'pages/catalog/index': { network: 'all', packages: ['pages/goods', 'search', 'orders'] },
    'pages/cart/index': { network: 'all', packages: ['orders', 'pages/goods'] },
    // What draws the picture of a chat card has to be there when it is shared: WeChat waits 3 s.
    'pages/goods/index': { network: 'all', packages: ['posters'] },
    'pages/post/index': { network: 'all', packages: ['posters'] },
    'pages/seller/index': { network: 'all', packages: ['posters', 'account'] },
    'pages/mine/index': { network: 'all', packages: ['orders', 'account'] },
    'desk/prepare-order/index': { network: 'all', packages: ['posters'] },
    'orders/checkout/index': { network: 'all', packages: ['account'] },
  },
  window: {
    navigationBarTitleText: '小铺',
    navigationBarBackgroundColor: colour('bar', '#F6F1E8'),
    // Taro's types know the two colours and no name of theme.json.
    navigationBarTextStyle: colour('barText', 'black') as 'black',
    backgroundColor: colour('page', '#F6F1E8'),
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: colour('tabText', '#6F675C'),
    selectedColor: colour('tabOn', '#B93A26'),
    backgroundColor: colour('tab', '#FFFDF9'),
    // As above.
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
