/** A time that the page gave: in the reader's zone where it can be known, the page's own words on hover. */
import type { ReadTime } from '../domain/post/reading.ts';
import { t } from '../platform/i18n.ts';
import { formatPageTime } from './format-time.ts';

export function PageTime({ time }: { time: ReadTime }) {
  const { text, iso, clock } = formatPageTime(time);
  const title = t(clock === 'page' ? 'timePageClock' : 'timeRaw', time.text);
  if (!iso) return <span title={title}>{text}</span>;
  return (
    <time dateTime={iso} title={title}>
      {text}
    </time>
  );
}
