/** What the words and names beside a date say: the first one, or the day of a change. */

/** Names of `meta`, letters only, for the day of publication; for a day of some kind; for the day of the last change. */
export const PUBLISHED =
  /(?:publish(?:ed)?|publication)(?:on|at|time|date)?$|^(?:og|parsely|bt)pubdate$|^parselypubdate$|date(?:issued|created|published|publication)$|^(?:dcterms)?(?:issued|ptime)$|sailthrudate$|onlinedate$|articlecreated$|publicationdate$|recspublishtime$/;
export const LOOSE = /^(?:dc|dcterms|citation)?date$|^pubdate$|^dctermscreated$|^created$|articledateoriginal$/;
export const MODIFIED = /(?:modified(?:time|date)?|updatedtime)$/;

/** Beginnings of "updated", "last changed" in the languages that pages are read in. */
const CHANGES =
  'updat|(?:last )?modif|edited|aktuali[sz]|geändert|m(?:is )?à ?j(?:our)?|actuali[sz]|atualiz|aggiorna|bijgewerkt|gewijzigd|uppdater|oppdater|opdater|sist endret|päivit|zaktual|frissít|ενημέρωσ|обновл|измен|оновл|жаңарт|güncel|更新|수정|تحديث|עודכן|به‌روز|cập nhật|diperbarui';
const CHANGED = new RegExp(`(?:${CHANGES})\\p{L}*[^\\p{L}\\d]*(?:[\\p{L}.]{1,4}[^\\p{L}\\d]+){0,3}$`, 'iu');
const CHANGED_AT_START = new RegExp(`^[^\\p{L}]*(?:${CHANGES})`, 'iu');
const FIRST =
  /(?:publi[sckée]|published|posted|created|veröffentlicht|erstellt|créé|pubblicat|gepubliceerd|geplaatst|julkaistu|опубликован|создано|yayınla|公開|发布|發布|입력|등록|פורסם|نشر|منتشر)/iu;

/** Do these words, right before a date, say that something was changed then? */
export function saysChanged(words: string): boolean {
  return CHANGED.test(words);
}

/** "Updated 6 March, published 5 March": from the word for the first on. */
export function firstPublished(text: string): string {
  const at = FIRST.exec(text)?.index ?? 0;
  const both = at > 0 && /\d/.test(text.slice(0, at)) && /\d/.test(text.slice(at)) && CHANGED_AT_START.test(text);
  return both ? text.slice(at) : text;
}
