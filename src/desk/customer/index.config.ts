export default definePageConfig({ navigationBarTitleText: '这位客人', enablePullDownRefresh: true });
