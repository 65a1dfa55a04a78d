export default definePageConfig({ navigationBarTitleText: '客人', enablePullDownRefresh: true });
