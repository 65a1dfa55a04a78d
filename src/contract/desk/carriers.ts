/** Carriers by the code that WeChat's list of carriers (`get_delivery_list`) has for them. */
export const CARRIERS = ['SF', 'ZTO', 'YTO', 'YD', 'STO', 'JTSD', 'JD', 'EMS', 'YZPY', 'DBL'] as const;
export type Carrier = (typeof CARRIERS)[number];
