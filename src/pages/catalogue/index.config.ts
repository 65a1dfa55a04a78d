export default definePageConfig({ navigationBarTitleText: '好物' });
