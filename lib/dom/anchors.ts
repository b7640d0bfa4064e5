/** Notices ranges whose text changes under them, by what changed and not by reading the page again. Knows no meaning. */

export interface Anchors {
  /** Of the ranges, those that no longer hold what they held, after changes of these nodes. Each is named once. */
  broken(nodes: readonly Node[]): ReadonlySet<Range>;
}

/** Remembers what each range holds now. */
export function anchor(ranges: readonly Range[]): Anchors {
  /** A change inside a range is a change under its common ancestor. */
  const byAncestor = Map.groupBy(ranges, (range) => range.commonAncestorContainer);
  const texts = new Map(ranges.map((range) => [range, range.toString()]));
  return {
    broken(nodes) {
      const found = new Set<Range>();
      const looked = new Set<Node>();
      for (const node of nodes) {
        for (let at: Node | null = node; at && !looked.has(at); at = at.parentNode) {
          looked.add(at);
          for (const range of byAncestor.get(at) ?? []) if (range.toString() !== texts.get(range)) found.add(range);
        }
      }
      // A change above takes a range's nodes away as a whole: it collapses.
      for (const range of texts.keys()) if (range.collapsed) found.add(range);
      for (const range of found) if (!texts.delete(range)) found.delete(range);
      return found;
    },
  };
}
