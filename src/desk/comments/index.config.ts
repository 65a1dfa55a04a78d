export default definePageConfig({ navigationBarTitleText: '大家说的话', enablePullDownRefresh: true });
