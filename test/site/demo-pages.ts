import { ROLES } from '../demo/demo-roles.ts';
import { nameToId } from '../demo/list-communes.ts';

const addressOf = (name: string) => `xa/${nameToId(name)}`;

/** What only the made-up province has enough reports for: a year's sheets, a long series, bands of a hundred. */
export const DEMO_KINDS = [
  `${addressOf(ROLES.improved)}/nam-2024/index.html`,
  `${addressOf(ROLES.merged.successor)}/index.html`,
  'ky/2024-12/index.html',
  'nhung/ky/2024-12/index.html',
  `tep/${nameToId(ROLES.mergedIncomplete.successor)}.html`,
] as const;

/** Pages of every kind: all five hundred of the made-up province would cost the suite its time. */
export const DEMO_PAGES = [
  ...DEMO_KINDS,
  'index.html',
  '404.html',
  'tinh/tinh-mau/index.html',
  'tinh/tinh-mau/trang-2/index.html',
  `${addressOf(ROLES.improved)}/index.html`,
  `${addressOf(ROLES.merged.predecessors[0])}/index.html`,
  `${addressOf(ROLES.mergedIncomplete.successor)}/index.html`,
  `${addressOf(ROLES.mergedIncomplete.successor)}/nam-2025/index.html`,
  `${addressOf(ROLES.cumulativeMixedIn)}/nam-2024/index.html`,
  `${addressOf(ROLES.contradiction)}/nam-2024/index.html`,
  `niem-yet/${nameToId(ROLES.improved)}/index.html`,
  'ky/2024/index.html',
  'ky/2024-12/trang-2/index.html',
  `nhung/${addressOf(ROLES.improved)}/index.html`,
  `chia-se/${addressOf(ROLES.improved)}/index.html`,
  'chia-se/ky/2024-12/index.html',
  `tep/${nameToId(ROLES.contradiction)}.html`,
  'linh-vuc/ho-tich/index.html',
  'phat-hien/index.html',
  'dinh-chinh/index.html',
  `dinh-chinh/${addressOf(ROLES.correctedTwice)}/index.html`,
  `${addressOf(ROLES.correctedTwice)}/nam-2024/index.html`,
  'so-sanh/index.html',
  'chi-tieu/index.html',
  'du-lieu/index.html',
  'phuong-phap/index.html',
] as const;
