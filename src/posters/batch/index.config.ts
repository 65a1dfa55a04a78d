export default definePageConfig({ navigationBarTitleText: '做几张海报' });
