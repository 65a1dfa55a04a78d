/** Source is tested as the mini program sees it. */
process.env.TARO_ENV = 'weapp';
