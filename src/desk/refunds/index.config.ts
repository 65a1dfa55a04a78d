export default definePageConfig({ navigationBarTitleText: '退款和退货', enablePullDownRefresh: true });
