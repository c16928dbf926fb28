/** Makes events for tests: a small journal in which only what matters is said. */
import type { CorrectionContent, EventBody, JournalEvent, NoteContent } from '../../../src/domain/journal/event.ts';

/** An event whose id is `id`, the `clock`-th of its device; its hash is not a real one. */
export function event(id: string, clock: number, body: EventBody, device = 'device-a'): JournalEvent {
  return {
    format: 1,
    id,
    post: 'registan.net/a-post',
    body,
    device,
    seq: clock,
    clock,
    at: new Date(Date.UTC(2026, 10, 22, 12, 0, clock)).toISOString(),
    prev: null,
    hash: 'sha256-',
  };
}

export function content(text: string): NoteContent {
  return { text, tags: [], kind: 'note' };
}

export function correction(wrong: string): CorrectionContent {
  return {
    subject: { part: 'image', text: 'Post image' },
    kind: 'image',
    severity: 'significant',
    wrong,
    right: '',
    evidence: [],
    reporter: { from: 'me' },
  };
}

export const written = (note: string, base: string | null, text: string): EventBody => ({
  kind: 'note-written',
  note,
  base,
  target: { on: 'post' },
  content: content(text),
});
export const deleted = (note: string, base: string | null): EventBody => ({ kind: 'note-deleted', note, base });
export const restored = (note: string, base: string | null): EventBody => ({ kind: 'note-restored', note, base });
