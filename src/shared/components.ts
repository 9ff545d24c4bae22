/**
 * The groups into which links tie members together, directly or through others: the connected components of a graph
 * (union-find with path halving; Tarjan 1975). A member that no link names is a group of its own.
 * @param links pairs of members; a pair of which one is no member is left out.
 * @returns the groups in the order of their first members, each in the members' order.
 */
export function components<T>(
  members: readonly T[],
  links: Iterable<readonly [T, T]>,
): readonly (readonly T[])[] {
  const indexOf = new Map(members.map((member, index) => [member, index]));
  const parents = members.map((_, index) => index);
  const parentOf = (index: number): number => parents[index] ?? index;
  const rootOf = (index: number): number => {
    let at = index;
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at));
      at = parentOf(at);
    }
    return at;
  };
  for (const [left, right] of links) {
    const [from, to] = [indexOf.get(left), indexOf.get(right)];
    if (from !== undefined && to !== undefined) parents[rootOf(from)] = rootOf(to);
  }
  const groups = new Map<number, T[]>();
  members.forEach((member, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(member);
    else groups.set(root, [member]);
  });
  return [...groups.values()];
}
