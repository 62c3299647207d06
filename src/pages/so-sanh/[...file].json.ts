import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSiteModel } from '../../site-data.ts';
import { type CompareFile, listCompareFiles } from '../../views/compare/list-compare-files.ts';

/** In development only: a build writes these files beside Astro (see `cli/write-data-files.ts`). */
export const getStaticPaths: GetStaticPaths = async () =>
  (import.meta.env.DEV ? listCompareFiles(await loadSiteModel()) : []).map((file) => ({
    params: { file: file.address.slice('so-sanh/'.length, -'.json'.length) },
    props: { file },
  }));

export const GET: APIRoute<{ file: CompareFile }> = ({ props }) =>
  new Response(JSON.stringify(props.file.build()));
