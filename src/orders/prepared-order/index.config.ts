export default definePageConfig({ navigationBarTitleText: '掌柜配好的' });
