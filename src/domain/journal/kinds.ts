/** The closed lists that the journal's words are chosen from; apart from `event.ts`, so that a list brings no validator along. */

export const noteKinds = ['note', 'question', 'source', 'context', 'off-topic'] as const;

export const errorKinds = [
  'image',
  'name',
  'number',
  'date-or-place',
  'misquotation',
  'fact',
  'translation',
  'link',
  'headline',
  'context',
  'outdated',
  'typo',
  'other',
] as const;

export const severities = ['minor', 'significant', 'serious'] as const;

/** In the order of a correction's life. */
export const statuses = [
  'reported',
  'confirmed',
  'acknowledged',
  'fixed',
  'fixed-silently',
  'disputed',
  'withdrawn',
  'unresolved',
] as const;
