import { listRefused, readLicence } from './judge-licences.ts';
import { listLocked, readLockfile } from './read-lockfile.ts';

/** `npm run licences`: the licences of all that the lockfile holds; ends with 1 when one is not accepted. */
const packages = listLocked(readLockfile());
for (const [where, dev] of [
  ['in the build', false],
  ['in development', true],
] as const) {
  const byLicence = Map.groupBy(
    packages.filter((one) => (one.dev ?? false) === dev),
    readLicence,
  );
  console.log(`${where}:`);
  for (const [licence, users] of [...byLicence].toSorted((a, b) => b[1].length - a[1].length)) {
    const names = users.length > 12 ? '' : `: ${users.map(({ name }) => name).join(', ')}`;
    console.log(`  ${licence} × ${users.length}${names}`);
  }
}
const refused = listRefused(packages);
for (const one of refused) console.error(`not accepted: ${one.name} ${one.version}, ${readLicence(one)}`);
process.exitCode = refused.length > 0 ? 1 : 0;
