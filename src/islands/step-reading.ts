/**
 * The position that a key leads to among `count` readings; null: the key is not for reading. From nowhere
 * (`position` null) an arrow leads to the nearer end; at an end it stays.
 */
export function stepReading(key: string, position: number | null, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return position === null ? 0 : Math.min(position + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return position === null ? last : Math.max(position - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
