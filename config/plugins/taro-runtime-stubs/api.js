import { Current, eventCenter, Events, getCurrentInstance, nextTick, options } from '@tarojs/runtime';

/** Stub of the chain of interceptors around `Taro.request`, which the shop has none of: the request alone. */
class Link {
  constructor(request) {
    this.request = (requestParams) => request({ requestParams });
  }
  addInterceptor() {}
  cleanInterceptors() {}
}

/** Taro without its conversions of px (sizes are in the style sheets), its preloaded data and its names of platforms. */
const Taro = { Current, eventCenter, Events, getCurrentInstance, Link, nextTick, options, initPxTransform() {} };

export default Taro;
