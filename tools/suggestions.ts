/** How well correction chains are proposed: the labelled pairs as a confusion table, with precision and recall: `npm run suggestions`. */
import { type Judged, judge } from '../test/domain/insight/chains/judged.ts';
import { LABELLED_EN } from '../test/domain/insight/chains/labelled-en.ts';
import { LABELLED_RU } from '../test/domain/insight/chains/labelled-ru.ts';

function print(name: string, { table, precision, recall, wrong }: Judged): void {
  console.log(
    `\n${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (rows: wanted; columns: proposed)`,
  );
  console.table(table);
  for (const line of wrong) console.log(`  ${line}`);
}

print('English', judge(LABELLED_EN));
print('Russian', judge(LABELLED_RU));
print('Both', { ...judge([...LABELLED_EN, ...LABELLED_RU]), wrong: [] });
