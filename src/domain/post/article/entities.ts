/** HTML's ways to write a character, in texts that were escaped once too often. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bdquo: '„',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  sbquo: '‚',
  shy: '',
  szlig: 'ß',
  oslash: 'ø',
  aelig: 'æ',
};
/** Letters with accents are named by both: `eacute`, `Uuml`. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi;

/** `text` with entities as the characters that they mean; unknown ones stay. Twice: systems escape what is escaped. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const once = text.replace(ENTITY, characterOf);
  return once.includes('&') ? once.replace(ENTITY, characterOf) : once;
}

function characterOf(all: string, hex: string | undefined, decimal: string | undefined, name = ''): string {
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : -1;
  if (code >= 0) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  const known = NAMED[name.toLowerCase()];
  if (known !== undefined) return known;
  const accent = ACCENTS[name.slice(1).toLowerCase()];
  return accent ? `${name.charAt(0)}${accent}`.normalize('NFC') : all;
}
