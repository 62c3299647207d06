import { Package } from 'datapackage';
import { describe, expect, it } from 'vitest';
import { listSiteFiles } from '../src/site-files.ts';
import { buildSiteDatasetJsonLd } from '../src/views/open-data/dataset-json-ld.ts';
import { loadSite } from './views/load-site.ts';

const ROW = 'mau-an,2024-05,2024-05-01,2024-05-31,,100,60,0,100,99';

async function readFiles(row = ROW) {
  const site = {
    title: 'Trang',
    publisher: 'Cơ quan',
    contact: { text: 'Liên hệ', url: null },
    licence: { name: 'Giấy phép mở', url: null },
    homepage: null,
    smallest_published_count: 0,
    minimum_dossiers: 30,
  };
  const model = await loadSite({ rows: [row], files: { 'site.json': JSON.stringify(site) } });
  const files = listSiteFiles(model);
  const write = (address: string) => {
    const file = files.find((one) => one.address === address);
    if (file === undefined) throw new Error(`no file ${address}`);
    return Buffer.from(file.write()).toString();
  };
  return { model, files, write };
}

describe('files that describe others', () => {
  it('say the same whether all files are written in order or one is asked for alone', async () => {
    const { files } = await readFiles();
    const inOrder = new Map(files.map(({ address, write }) => [address, String(write())]));
    for (const address of [
      'du-lieu/datapackage.json',
      'du-lieu/xa/mau-an/datapackage.json',
      'du-lieu/SHA256SUMS',
    ])
      expect((await readFiles()).write(address), address).toBe(inOrder.get(address));
  });

  it('come after the files that they describe', async () => {
    const addresses = (await readFiles()).files.map(({ address }) => address);
    expect(addresses.indexOf('du-lieu/datapackage.json')).toBeGreaterThan(
      addresses.indexOf('du-lieu/don-vi.csv'),
    );
    expect(addresses.at(-1)).toBe('du-lieu/SHA256SUMS');
  });

  it('name a licence that has no address by its name', async () => {
    const { model, write } = await readFiles();
    const descriptor = JSON.parse(write('du-lieu/datapackage.json'));
    expect(descriptor.licenses).toEqual([{ name: 'giay-phep-mo', title: 'Giấy phép mở' }]);
    expect((await Package.load(descriptor, { basePath: '.' })).errors).toEqual([]);
    const metadata = JSON.parse(write('du-lieu/csv-metadata.json'));
    expect(metadata).toMatchObject({ 'dc:rights': 'Giấy phép mở' });
    expect(metadata).not.toHaveProperty('dc:license');
    expect(buildSiteDatasetJsonLd(model)['license']).toEqual({
      '@type': 'CreativeWork',
      name: 'Giấy phép mở',
    });
  });

  it('tell by their version the last day of the figures, and whether any cell has changed', async () => {
    const readVersion = async (row: string) =>
      JSON.parse((await readFiles(row)).write('du-lieu/datapackage.json')).version;
    const version = await readVersion(ROW);
    expect(version).toMatch(/^2024\.5\.31\+[0-9a-f]{8}$/);
    expect(await readVersion(ROW)).toBe(version);
    expect(await readVersion(ROW.replace(',99', ',98'))).not.toBe(version);
  });
});
