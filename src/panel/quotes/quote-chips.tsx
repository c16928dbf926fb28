/** Under a comment: what it quotes, each a way to where that stands. */
import type { QuoteLink } from '../../domain/insight/quotes/quote-links.ts';
import type { Reading } from '../../domain/post/reading.ts';
import { describe } from '../../domain/text/describe.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { useSession } from '../session.ts';
import { useSteering } from '../steering.ts';
import { Lights } from './lights.tsx';
import { quotesOf } from './quotes-of.ts';

export function QuoteChips({ comment }: { comment: string }) {
  const reading = useSession().reading.value;
  if (!reading) return null;
  const own = quotesOf(reading).linksOf.get(comment);
  if (!own) return null;
  return (
    <div class="quote-chips">
      {own.map((link) => (
        <QuoteChip key={`${link.of}-${link.from}-${link.start}`} link={link} reading={reading} />
      ))}
    </div>
  );
}

function QuoteChip({ link: { of, from, to }, reading }: { link: QuoteLink; reading: Reading }) {
  const { page } = useSession();
  const { goTo } = useSteering();
  const quoted = of === null ? null : reading.comments[of];
  if (quoted) {
    const label = t('quoteOfComment', quoted.author || t('nameNone'));
    return (
      <Lights place={{ comment: quoted.id }}>
        <Button kind="quiet" icon="comment" label={label} onClick={() => void goTo(quoted.id)} />
      </Lights>
    );
  }
  const { text } = quotesOf(reading);
  const passage = describe(text, from, to);
  return (
    <Lights place={{ passage }}>
      <Button
        kind="quiet"
        icon="passage"
        label={t('quoteOfArticle', shortened(text.slice(from, to)))}
        onClick={() => void page.showPassage(passage).catch(() => false)}
      />
    </Lights>
  );
}

/** Its first words: the rest is seen on the page. */
function shortened(words: string): string {
  const characters = Array.from(words);
  return characters.length > 40 ? `${characters.slice(0, 39).join('').trimEnd()}…` : words;
}
