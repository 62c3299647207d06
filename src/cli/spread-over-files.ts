/** The first of each file, then the second of each, and so on; order is kept otherwise. */
export function spreadOverFiles<Item>(
  items: readonly Item[],
  fileOf: (item: Item) => string,
): readonly Item[] {
  const turns = new Map<string, number>();
  const rounds = Map.groupBy(items, (item) => {
    const turn = turns.get(fileOf(item)) ?? -1;
    turns.set(fileOf(item), turn + 1);
    return turn + 1;
  });
  return [...rounds.keys()].toSorted((a, b) => a - b).flatMap((round) => rounds.get(round) ?? []);
}
