/**
 * Remembers what is asked for again and again, such as texts.
 * @param most so many; then all of them go, so that a large site does not hold those of all its pages
 * @returns gives what has a name, and makes it where it is not known; nobody may change it
 */
export function remembered<T = string>(most: number): (name: string, make: () => T) => T {
  const texts = new Map<string, T>();
  return (name, make) => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const text = make();
    if (texts.size >= most) texts.clear();
    texts.set(name, text);
    return text;
  };
}
