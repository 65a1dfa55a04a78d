export default definePageConfig({ navigationBarTitleText: '批量发货', enablePullDownRefresh: true });
