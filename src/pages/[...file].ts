import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSiteModel } from '../site-data.ts';
import { listSiteFiles } from '../site-files.ts';
import type { DataFile } from '../views/data-files.ts';

/** In development only: a build writes these files beside Astro (see `cli/write-data-files.ts`). */
export const getStaticPaths: GetStaticPaths = async () =>
  (import.meta.env.DEV ? listSiteFiles(await loadSiteModel()) : []).map((file) => ({
    params: { file: file.address },
    props: { file },
  }));

export const GET: APIRoute<{ file: DataFile }> = ({ props }) => new Response(props.file.write() as BodyInit);
