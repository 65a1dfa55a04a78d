import { mergeInternalComponents } from '@tarojs/shared';

import table from './aria-table.json';

mergeInternalComponents(table);
