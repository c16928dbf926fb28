/** Where the next event goes, also where a look at the chain's end misses something. */
import { expect, test } from 'vitest';
import { createChainEnd } from '../../src/store/chain-end.ts';
import { createSnapshot } from '../../src/store/snapshot.ts';
import { fakeStorage, turns } from '../fakes/storage.ts';
import { fakeTwin } from '../fakes/twin.ts';

// Found by the model: asked twice at once, one answer took away what the other was about to name, and an event went to no place.
test('two questions at once, of which one finds that nothing is there: each is answered with a place', async () => {
  const storage = fakeStorage();
  let made = 0;
  const end = createChainEnd({
    ...{ area: storage, snapshot: createSnapshot(storage), twin: fakeTwin(), queue: { tenure: () => null } },
    newId: () => `device-${++made}`,
  });
  expect(await end.next()).toEqual({ value: { device: 'device-1', seq: 0, prev: null } });
  let looks = 0;
  // The first is answered while the second, which found nothing, looks further.
  storage.before = ({ operation }) => (operation === 'get' ? turns([10, 0, 100][looks++] ?? 0) : undefined);
  storage.failNext('get', { only: () => false });
  const answers = await Promise.all([end.next(), end.next()]);
  expect(answers).toEqual([
    { value: { device: 'device-1', seq: 0, prev: null } },
    { value: { device: expect.stringMatching(/^device-\d$/), seq: 0, prev: null } },
  ]);
});
