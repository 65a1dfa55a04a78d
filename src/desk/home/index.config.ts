export default definePageConfig({ navigationBarTitleText: '掌柜台', enablePullDownRefresh: true });
