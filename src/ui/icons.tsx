/** Our own icons: 16 × 16, drawn in the colour of the text beside them, always with words nearby. */

/** Each icon as the strokes of its drawing; a path that begins with `!` is filled. */
const DRAWINGS = {
  add: ['M8 3v10M3 8h10'],
  article: ['M3.5 2.5h9v11h-9zM6 5.5h4M6 8h4M6 10.5h2.5'],
  author: ['M8 14 4.5 8.5 8 2l3.5 6.5zM8 14V9', '!M8 7.2a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2z'],
  check: ['m3 8.5 3.3 3.5L13 4.5'],
  close: ['m4 4 8 8M12 4l-8 8'],
  comment: ['M2.5 3.5h11v7.5H7.5L4.5 13.5V11h-2z'],
  always: ['M5.500 2.500h5M6.500 2.500v4L4 9.500h8L9.500 6.500v-4M8 9.500v4'],
  copy: ['M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3'],
  correction: ['M2 11.5h5.5L10 5l2.5 6.5H14', 'M8.6 2.2c1-1 3-.6 3 .7 0 1-1.2 1.4-1.6 2.1'],
  delete: ['M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4'],
  download: ['M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10'],
  edit: ['m3 13 .7-2.9L11 2.8l2.2 2.2-7.3 7.3zM9.5 4.3l2.2 2.2'],
  fold: ['m4 10 4-4 4 4'],
  help: ['M5.6 6a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.9', '!M8 11.6a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8z'],
  hidden: ['M2 8c1.6-2.6 3.6-4 6-4s4.4 1.4 6 4c-1.6 2.6-3.6 4-6 4S3.6 10.6 2 8zM3 13 13 3'],
  image: ['M2.5 3.5h11v9h-11zM3 11.5l3.2-3.5 2.3 2.3 1.8-1.8 2.7 2.5', '!M10.8 5.4a1 1 0 1 1 0 2 1 1 0 0 1 0-2z'],
  link: ['M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5'],
  mail: ['M2.5 3.5h11v9h-11zM2.5 4l5.5 4.500L13.500 4'],
  note: ['M3 2.5h10v7.5L9.5 13.5H3zM13 10H9.5v3.5M5.5 5.5h5M5.5 8h3'],
  'off-topic': ['M2.5 8h5l3.5-4M9.5 3.8h2v2M7.5 8l2 2.3M11 12l2 1.5'],
  passage: ['M2.5 3.5h11M2.5 12.5h11M2.5 8h11', '!M2 6.3h7v3.4H2z'],
  question: [
    'M2.5 2.5h11v8.5H8L4.5 14v-3h-2zM6.6 5.3a1.5 1.5 0 1 1 2.2 1.4c-.6.3-.8.5-.8 1',
    '!M8 8.6a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2z',
  ],
  reload: ['M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3'],
  reply: ['M3.5 3v4.5h8M9 5l2.5 2.5L9 10'],
  saved: ['M3 2.5h8l2 2v9H3zM5.5 2.5v3.5h4.5V2.5M5.5 9.5l1.8 1.8L10.8 8'],
  source: ['M4 2.5h7.5v11L7.8 11 4 13.5z'],
  context: ['M2.5 8h3M10.5 8h3M8 2.5v3M8 10.5v3M5.5 5.5h5v5h-5z'],
  tag: ['M2.5 7.5v-5h5l6 6-5 5z', '!M5.2 4.3a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8z'],
  time: ['M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5v3.2l2.2 1.3'],
  undo: ['M5.5 3 2.5 6l3 3M2.5 6H9.5a3.5 3.5 0 0 1 0 7H6'],
  unfold: ['m4 6 4 4 4-4'],
  warning: ['M8 2.5 14 13.5H2zM8 6.5v3.5', '!M8 11a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4z'],
  // Where a correction stands, from reported to unresolved.
  reported: ['M4 14V2.5M4 3h8l-2 3 2 3H4'],
  confirmed: ['m1.8 8.5 2.7 3L9.8 4.5M8 11l.8.7 5.4-7.2'],
  acknowledged: ['M2.5 3h11v7.5H8L5 13.3v-2.8H2.5zM5.5 6.8l1.8 1.7 3-3.5'],
  fixed: ['M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM5.3 8.2l2 2.1 3.4-4.3'],
  'fixed-silently': [
    'M8 2.2a5.8 5.8 0 0 1 2.9.8M13 5a5.8 5.8 0 0 1 .5 4.8M11.8 12.3A5.8 5.8 0 0 1 7 13.7M4 12.2A5.8 5.8 0 0 1 2.3 7.5M3.3 4.6A5.8 5.8 0 0 1 5.7 2.7M5.3 8.2l2 2.1 3.4-4.3',
  ],
  disputed: ['M3 6h10M3 10h10M10.5 3l-5 10'],
  withdrawn: ['M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM5 8h6'],
  unresolved: [
    'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2z',
    '!M5.2 7.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6zM8 7.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6zM10.8 7.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6z',
  ],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof DRAWINGS;

/** Decoration only: hidden from assistive technology, so the words must be there too. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <IconPaths name={name} />
    </svg>
  );
}

/** The drawing alone, for a picture that it is part of: 16 × 16. */
export function IconPaths({ name }: { name: IconName }) {
  return (
    <>
      {DRAWINGS[name].map((path) =>
        path.startsWith('!') ? <path key={path} class="icon-fill" d={path.slice(1)} /> : <path key={path} d={path} />,
      )}
    </>
  );
}
