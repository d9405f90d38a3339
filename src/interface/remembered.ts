/**
 * Remembers texts that are asked for again and again.
 * @param most so many; then all of them go, so that a large site does not hold those of all its pages
 * @returns gives the text of a name, and makes it where it is not known
 */
export function remembered(most: number): (name: string, make: () => string) => string {
  const texts = new Map<string, string>();
  return (name, make) => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const text = make();
    if (texts.size >= most) texts.clear();
    texts.set(name, text);
    return text;
  };
}
