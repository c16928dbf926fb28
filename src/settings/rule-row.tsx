/** One rule in the list: the host, what it says of its pages, and the way out. */
import { t } from '../platform/i18n.ts';
import type { Site } from '../records.ts';
import { Button } from '../ui/button.tsx';

export function RuleRow({ site: { hosts, article, comments }, onRemove }: { site: Site; onRemove: () => void }) {
  const [host = ''] = hosts;
  const id = `rule-${host}`;
  return (
    <li class="host">
      <div class="host-words">
        <bdi class="host-name" id={id}>
          {host}
        </bdi>
        <dl class="rule">
          {article && <Said name={t('rulesArticle')} selector={article.body} />}
          {comments && <Said name={t('rulesComments')} selector={comments.item} />}
        </dl>
      </div>
      <div class="host-acts">
        <Button label={t('rulesRemove')} describedBy={id} onClick={onRemove} />
      </div>
    </li>
  );
}

function Said({ name, selector }: { name: string; selector: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code dir="ltr">{selector}</code>
      </dd>
    </div>
  );
}
