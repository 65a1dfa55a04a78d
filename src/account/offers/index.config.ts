export default definePageConfig({ navigationBarTitleText: '我的议价', enablePullDownRefresh: true });
