/** Hands over what the page says, each time it was read, and tells the store what the reader has seen. */
import { contentOf } from '../../domain/versions/content-of.ts';
import type { SeenVersion } from '../../domain/versions/version.ts';
import { report } from '../../platform/report.ts';
import type { Session } from '../session.ts';

/** Of each session, what was handed over last: reading a page again is no work for the store. */
const handedOver = new WeakMap<Session, string>();

/** Nobody waits for it: the panel is shown by then. Never rejects. */
export async function keepVersion(session: Session): Promise<void> {
  const reading = session.reading.value;
  if (!reading?.article || session.phase.value.is !== 'open') return;
  const { post, article } = reading;
  try {
    const picture = article.image ? await session.page.picture(article.image.src) : null;
    const seen: SeenVersion = { post: post.id, capture: post.capture, content: contentOf(article), picture };
    const words = JSON.stringify(seen);
    if (words === handedOver.get(session)) return;
    handedOver.set(session, words);
    session.versions.value = await session.versioning.keepVersion(seen);
  } catch (failure) {
    handedOver.delete(session);
    report('keeping a version', failure);
  }
}

/** The reader has looked at what changed up to the version of this key. */
export async function seeVersion(session: Session, version: string): Promise<void> {
  const [known, reading] = [session.versions.value, session.reading.value];
  if (!known || !reading) return;
  try {
    const result = await session.versioning.seenVersion(reading.post.id, version);
    session.versions.value = result.saved ? { ...known, seen: version } : { ...known, problem: result.reason };
  } catch (failure) {
    report('remembering what was seen', failure);
    session.versions.value = { ...known, problem: 'no-answer' };
  }
}
