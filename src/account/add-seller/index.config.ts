export default definePageConfig({ navigationBarTitleText: '加掌柜微信' });
