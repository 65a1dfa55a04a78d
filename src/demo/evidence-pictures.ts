import { LANDSCAPE, picture } from './picture';

/**
 * Pictures that prove purchases. They are written by the simulated seller; all others only stand in the content of the
 * shop, which is packed.
 */
export const evidencePictures = {
  receipt: picture('receipt.svg', '作坊开的小票，盖着红印'),
  caddyRow: picture('caddy-row.svg', '架上三种金属的茶筒排成一排'),
  batch: picture('batch.svg', '茶筒底上刻的批号'),
  packing: picture('packing.svg', '打包台上的纸箱、胶带和草绳', LANDSCAPE),
};
