export default definePageConfig({ navigationBarTitleText: '小摊付款' });
