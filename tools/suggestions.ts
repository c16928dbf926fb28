/** How well correction chains are proposed: the labelled pairs as a confusion table, with precision and recall: `npm run suggestions`. */
import { type Judged, judge } from '../test/domain/insight/chains/judged.ts';
import { ALL_EN, ALL_RU, LABELLED_SETS } from '../test/domain/insight/chains/labelled/sets.ts';

function print(name: string, { table, precision, recall, wrong }: Judged): void {
  console.log(
    `\n${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (rows: wanted; columns: proposed)`,
  );
  console.table(table);
  for (const line of wrong) console.log(`  ${line}`);
}

print(`English, ${ALL_EN.length} pairs`, judge(ALL_EN));
print(`Russian, ${ALL_RU.length} pairs`, judge(ALL_RU));
print('Both', { ...judge([...ALL_EN, ...ALL_RU]), wrong: [] });
console.log('\nEach set on its first run, before the rules were mended for it, and now:');
console.table(
  Object.fromEntries(
    LABELLED_SETS.map(({ name, en, ru, first }) => {
      const { precision, recall } = judge([...en, ...ru]);
      const now = { 'precision now': precision.toFixed(3), 'recall now': recall.toFixed(3) };
      return [
        name,
        { pairs: en.length + ru.length, 'precision then': first.precision, 'recall then': first.recall, ...now },
      ];
    }),
  ),
);
