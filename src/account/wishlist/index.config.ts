export default definePageConfig({ navigationBarTitleText: '收藏和到货' });
