import type { APIRoute, GetStaticPaths } from 'astro';
import { readTokens } from '../read-tokens.ts';
import { loadSiteModel } from '../site-data.ts';
import { listSiteFiles } from '../site-files.ts';
import type { DataFile } from '../views/data-files.ts';
import { listBadges } from '../views/embed/list-badges.ts';

/** In development only: a build writes these files beside Astro (see `cli/page-thread.ts`). */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!import.meta.env.DEV) return [];
  const site = await loadSiteModel();
  const files = [...listSiteFiles(site), ...listBadges(site, readTokens('light'))];
  return files.map((file) => ({ params: { file: file.address }, props: { file } }));
};

/** Browsers show no picture of an unknown type. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => {
  const headers = file.address.endsWith('.svg') ? { 'content-type': 'image/svg+xml' } : undefined;
  return new Response(file.write() as BodyInit, headers && { headers });
};
