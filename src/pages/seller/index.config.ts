export default definePageConfig({ navigationBarTitleText: '掌柜' });
