export default definePageConfig({ navigationBarTitleText: '客人的评价', enablePullDownRefresh: true });
