export default definePageConfig({ navigationBarTitleText: '好物', enablePullDownRefresh: true });
