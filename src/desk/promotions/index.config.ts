export default definePageConfig({ navigationBarTitleText: '优惠和券', enablePullDownRefresh: true });
