/** A reader's pointer: it waits until what it is to press stands still, and presses again what it missed. */
import type { ElementHandle } from 'puppeteer-core';
import { until } from './until.ts';

/** Milliseconds after which a press that was not heard has missed. */
const MISSED = 3_000;

/**
 * Presses what `find` finds, in its middle, once it has stood in the same place for two frames. Parts of the panel come a moment
 * after others and push them down: a press that goes to where the button was is said and done again, as a reader would.
 */
export async function clickOn(name: string, find: () => Promise<ElementHandle<Element>>): Promise<void> {
  await until(`"${name}" hears its press`, async () => {
    const element = await find();
    // What goes away with its press cannot say that it heard it.
    const heard = element.evaluate(hearsPress, MISSED).catch(() => true);
    await element.asLocator().setTimeout(3_000).click();
    if (await heard) return true;
    console.warn(`The press on "${name}" missed; it is pressed again.`);
    return false;
  });
}

/** Rests the pointer on what `find` finds, once it stands still. */
export async function restOn(name: string, find: () => Promise<ElementHandle<Element>>): Promise<void> {
  await until(`the pointer rests on "${name}"`, async () => {
    await (await find()).asLocator().setTimeout(3_000).hover();
    return true;
  });
}

function hearsPress(element: Element, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    element.addEventListener('click', () => resolve(true), { once: true, capture: true });
    setTimeout(() => resolve(false), limit);
  });
}
