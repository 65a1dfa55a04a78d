export default definePageConfig({ navigationBarTitleText: '掌柜台', enableShareAppMessage: true });
