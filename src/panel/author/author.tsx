/** The section about who wrote the post, as far as the page tells, and how they answer in its thread. Facts with their source, no verdicts. */

import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type AuthorLink, authorContext } from '../../domain/insight/author-context.ts';
import { language, t, tn } from '../../platform/i18n.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';
import { WithName } from '../../ui/with-name.tsx';
import { Section } from '../section.tsx';
import { useSession } from '../session.ts';
import { InThread } from './in-thread.tsx';

export function Author() {
  const session = useSession();
  const context = useComputed(() => {
    const { article, comments } = session.reading.value ?? {};
    return article ? authorContext(article, comments) : null;
  }).value;
  const reading = session.reading.value;
  if (!reading?.article || !context) return null;
  const { name, role, bio, posts, books, outlets, affiliations, links } = context;
  const others = reading.article.authors.filter((author) => author.name !== name);
  return (
    <Section id="author" icon="author" title={t('authorHead')}>
      <p class="author-name">{name ? <PersonName name={name} /> : t('authorUnknown')}</p>
      {others.length > 0 && (
        <p class="quiet">{t('authorWith', new Intl.ListFormat(language()).format(others.map((one) => one.name)))}</p>
      )}
      {role && <p class="author-role">{role}</p>}
      {posts !== null && <p>{tn('authorPosts', posts, reading.article.site || reading.post.id.split('/')[0] || '')}</p>}
      <InThread />
      {bio && <PersonText text={bio} lang={reading.language} foldAbove={240} />}
      <dl class="facts">
        <Fact name={t('authorOutlets')} items={outlets} />
        <Fact name={t('authorAffiliations')} items={affiliations.filter((one) => !role?.includes(one))} />
        <Fact name={t('authorBooks')} items={books.map((book) => <cite key={book}>{book}</cite>)} />
        <Links links={links} />
      </dl>
    </Section>
  );
}

function Fact({ name, items }: { name: string; items: readonly ComponentChildren[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul class="run">
          {items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Links({ links }: { links: readonly AuthorLink[] }) {
  return (
    <Fact
      name={t('authorLinks')}
      items={links.map((link) => (
        <SafeLink key={link.url} url={link.url}>
          {link.kind === 'archive' ? (
            <WithName name={link.text} sentence={(name) => t('authorArchive', name)} />
          ) : (
            link.text || link.url
          )}
        </SafeLink>
      ))}
    />
  );
}
