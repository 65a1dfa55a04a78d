export default definePageConfig({ navigationBarTitleText: '生意怎么样', enablePullDownRefresh: true });
