/** Numbers that a page counts its comments with, where they got into names and texts. */
import type { Found } from '../found.ts';

interface Numbered {
  readonly found: Pick<Found, 'element'>;
  name: string;
  text: string;
}

const NUMBER_BEFORE = /^#?(\d{1,5})[.):]?\s+(?=.*\p{L})/u;

/** Comments may be numbered, and the number stand before the name: it is none of it where each begins with its own. */
export function leaveNumbers(drafts: readonly Numbered[]): void {
  const isNumbered = drafts.length > 1 && drafts.some(({ name }) => NUMBER_BEFORE.test(name));
  if (!isNumbered || !drafts.every(({ found }, at) => numberBefore(found.element) === at + 1)) return;
  for (const draft of drafts) draft.name = draft.name.replace(NUMBER_BEFORE, '');
}

/** "2. A subject" above each: told by the numbers, which are those of the comments. */
export function leaveSubjects(drafts: readonly Numbered[]): void {
  const isSubject = ({ text }: Numbered, at: number) => /^(\d{1,5})[.)]\s.*\n./.exec(text)?.[1] === String(at + 1);
  if (drafts.length < 2 || !drafts.every(isSubject)) return;
  for (const draft of drafts) draft.text = draft.text.slice(draft.text.indexOf('\n') + 1);
}

function numberBefore(element: Element): number {
  return Number(/^\s*#?(\d{1,5})/.exec(element.textContent ?? '')?.[1] ?? -1);
}
