export default definePageConfig({ navigationBarTitleText: '这些单', enablePullDownRefresh: true });
