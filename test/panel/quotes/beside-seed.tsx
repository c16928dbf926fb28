/** Parts of the panel beside the bundled article, for tests. */
import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { fold } from '../../../src/domain/journal/fold.ts';
import type { Reading } from '../../../src/domain/post/reading.ts';
import type { Background, Page } from '../../../src/messages.ts';
import { createSession, SessionContext } from '../../../src/panel/session.ts';
import { createSteering, SteeringContext } from '../../../src/panel/steering.ts';
import { seedReading } from '../seed-reading.ts';

/** `shown`: comments and passages that the page was asked to show, in order. */
export async function renderBesideSeed(part: (reading: Reading) => ComponentChild): Promise<{ shown: string[] }> {
  const reading = seedReading();
  const shown: string[] = [];
  const page: Partial<Page> = {
    read: async () => reading,
    paint: async () => [],
    showComment: async (id) => shown.push(id) > 0,
    showPassage: async ({ exact }) => shown.push(exact) > 0,
    light: async () => undefined,
  };
  const background: Partial<Background> = {
    openPost: async () => ({ state: 'open', life: 'life', view: fold([]), drafts: [] }),
  };
  const session = createSession(background as Background, page as Page);
  await session.open();
  render(
    <SessionContext.Provider value={session}>
      <SteeringContext.Provider value={createSteering(session, () => 0)}>{part(reading)}</SteeringContext.Provider>
    </SessionContext.Provider>,
  );
  return { shown };
}
