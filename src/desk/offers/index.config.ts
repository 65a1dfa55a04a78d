export default definePageConfig({ navigationBarTitleText: '客人出的价', enablePullDownRefresh: true });
