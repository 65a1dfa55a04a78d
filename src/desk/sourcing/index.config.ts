export default definePageConfig({ navigationBarTitleText: '替客人买', enablePullDownRefresh: true });
