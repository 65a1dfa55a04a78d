export default definePageConfig({ navigationBarTitleText: '券和红包' });
