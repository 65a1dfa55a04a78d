import { array, is, object, string } from 'valibot';

import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';
import { DAY, type EpochMs } from '@/contract/time';

import { unavailable } from '../unavailable';
import { refusalOf, type WechatApi } from './wechat-api';

/** WeChat's codes of carriers. */
export interface Carriers {
  /** Finds the code of a carrier by the name that the seller wrote. */
  readonly codes: () => Promise<Result<(carrier: string) => string, Failure<'UNAVAILABLE'>>>;
}

/** WeChat's code for a carrier that is not in its list. */
const OTHER = 'OTHERS';

const list = object({ delivery_list: array(object({ delivery_id: string(), delivery_name: string() })) });

/** Read once a day (`get_delivery_list`). A name may be written shorter or longer than WeChat writes it. */
export function createCarriers(api: WechatApi, now: () => EpochMs): Carriers {
  let kept: { readonly at: EpochMs; readonly names: ReadonlyMap<string, string> } | undefined;
  return {
    codes: async () => {
      if (!kept || now() - kept.at > DAY) {
        const path = '/cgi-bin/express/delivery/open_msg/get_delivery_list';
        const answer = await api.post(path, {});
        if (!answer.ok) return answer;
        const { data } = answer.value;
        if (!is(list, data)) return unavailable(refusalOf(path, answer.value));
        const names = data.delivery_list.map((each) => [each.delivery_name, each.delivery_id] as const);
        kept = { at: now(), names: new Map(names) };
      }
      const { names } = kept;
      return ok((carrier) => findCode(carrier.trim(), names));
    },
  };
}

function findCode(carrier: string, names: ReadonlyMap<string, string>): string {
  const exact = names.get(carrier);
  if (exact !== undefined || carrier === '') return exact ?? OTHER;
  // Of several that fit the shortest is the plain one: the others are services of it.
  const alike = [...names].filter(([name]) => name.startsWith(carrier) || carrier.startsWith(name));
  const [[, code] = ['', OTHER]] = alike.sort(([a], [b]) => a.length - b.length);
  return code;
}
