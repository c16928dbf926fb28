/** The panel's keys and what they do; `help.tsx` lists them. None of them works while something is being typed. */
export interface Keys {
  next(): void;
  previous(): void;
  note(): void;
  correction(): void;
  help(): void;
  /** Esc outside of an editor. */
  leave(): void;
}

const DEEDS: Readonly<Record<string, keyof Keys>> = {
  j: 'next',
  k: 'previous',
  n: 'note',
  c: 'correction',
  '?': 'help',
  Escape: 'leave',
};
/** The same places on a Russian or Kazakh keyboard, where these keys type Cyrillic letters. */
const PLACES: Readonly<Record<string, keyof Keys>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyN: 'note',
  KeyC: 'correction',
};

/** Listens until `signal` aborts. */
export function listenForKeys(keys: Keys, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const deed = deedOf(event);
      if (!deed) return;
      event.preventDefault();
      keys[deed]();
    },
    { signal },
  );
}

function deedOf(event: KeyboardEvent): keyof Keys | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isTyping(event.target) && event.key !== 'Escape') return null;
  // Letters of other alphabets are taken by their place, so that a Latin layout of any kind keeps its own letters.
  const byPlace = /^\P{ASCII}$/u.test(event.key) ? PLACES[event.code] : undefined;
  return DEEDS[event.key] ?? byPlace ?? null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
