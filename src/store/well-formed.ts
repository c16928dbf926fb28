/** Text as every browser can store it: half of a surrogate pair, which a cut through an emoji leaves, comes back changed from Chromium. */

/** The same plain data with U+FFFD in place of lone surrogates, in all its texts. */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD') as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, wellFormed(field)])) as T;
}
