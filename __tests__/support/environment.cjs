/** Unit tests run the source as in the mini program. */
process.env.TARO_ENV = 'weapp';
