import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSiteModel } from '../../site-data.ts';
import { type DownloadFile, listDownloadFiles, writeDownload } from '../../views/downloads/list-downloads.ts';

/** In development only: a build writes these files beside Astro (see `cli/write-data-files.ts`). */
export const getStaticPaths: GetStaticPaths = async () =>
  (import.meta.env.DEV ? listDownloadFiles(await loadSiteModel()) : []).map((file) => ({
    params: { file: file.address.slice('du-lieu/'.length) },
    props: { download: file },
  }));

export const GET: APIRoute<{ download: DownloadFile }> = ({ props }) =>
  new Response(writeDownload(props.download));
