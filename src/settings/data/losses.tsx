/** What is missing, each gap with what stands on both sides of it: that is how a reader remembers what it was. */
import { useEffect, useState } from 'preact/hooks';
import type { PostDescription } from '../../domain/journal/event.ts';
import type { ForPanels, Health } from '../../messages.ts';
import { t } from '../../platform/i18n.ts';
import { report } from '../../platform/report.ts';
import type { PostId } from '../../records.ts';
import { formatMoment } from '../../ui/format-time.ts';
import { lossInWords } from './health-words.ts';

type Gap = Health['missing'][number];
type Neighbour = NonNullable<Gap['before']>;
type Descriptions = ReadonlyMap<string, PostDescription>;

/** A damaged journal may have thousands of gaps: so many are described. */
const SHOWN = 50;

export function Losses({ missing, background }: { missing: readonly Gap[]; background: ForPanels }) {
  const shown = missing.slice(0, SHOWN);
  const descriptions = useDescriptions(shown, background);
  return (
    <ul class="losses">
      {shown.map((gap) => (
        <li key={`${gap.device}:${gap.from}`}>
          <p class="losses-head">{lossInWords(gap)}</p>
          <dl>
            <Beside name={t('rescueBefore')} neighbour={gap.before} descriptions={descriptions} />
            <Beside name={t('rescueAfter')} neighbour={gap.after} descriptions={descriptions} />
          </dl>
        </li>
      ))}
      {missing.length > SHOWN && <li>{t('rescueMore', missing.length - SHOWN)}</li>}
    </ul>
  );
}

interface BesideProps {
  name: string;
  neighbour: Neighbour | null;
  descriptions: Descriptions;
}

function Beside({ name, neighbour, descriptions }: BesideProps) {
  if (!neighbour) return null;
  const { at, post } = neighbour;
  const { title = '', authors = [] } = descriptions.get(post) ?? {};
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <time dateTime={at}>{formatMoment(at)}</time>
        {title && (
          <>
            {' · '}
            <cite dir="auto">{title}</cite>
          </>
        )}
        {authors.length > 0 && (
          <>
            {' · '}
            <bdi>{authors.join(', ')}</bdi>
          </>
        )}
        <span class="losses-post" dir="ltr">
          {post}
        </span>
      </dd>
    </div>
  );
}

/** What is known of the posts on both sides, as it comes. */
function useDescriptions(gaps: readonly Gap[], background: ForPanels): Descriptions {
  const [found, setFound] = useState<Descriptions>(new Map());
  const posts = [...new Set(gaps.flatMap(({ before, after }) => [before?.post, after?.post]))].filter(
    (post) => post !== undefined,
  );
  useEffect(() => {
    let isOver = false;
    async function ask(): Promise<void> {
      for (const post of posts) {
        const opened = await background.openPost(post as PostId).catch((failure: unknown) => {
          report('asking for a post', failure);
          return null;
        });
        if (isOver) return;
        const description = opened?.state === 'open' ? opened.view.description : null;
        if (description) setFound((before) => new Map(before).set(post, description));
      }
    }
    void ask();
    return () => {
      isOver = true;
    };
  }, [posts.join('\n')]);
  return found;
}
