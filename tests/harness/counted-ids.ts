/** Ids that look like UUIDs and count: `…0001`, `…0002`. */
export function countedIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `00000000-0000-4000-8000-${last.toString(16).padStart(12, '0')}`;
  };
}
