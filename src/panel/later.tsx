/** Stands in for the parts of the panel that are fetched after it is drawn (`on-demand.ts`), until they are there. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { report } from '../platform/report.ts';

type Parts = typeof import('./on-demand.ts');

const parts = signal<Parts | null>(null);
let fetching: Promise<void> | null = null;

/** Fetches them, once; the extension's own files are on this device, so that takes milliseconds. */
export function fetchParts(): Promise<void> {
  fetching ??= import('./on-demand.ts').then(
    (fetched) => {
      parts.value = fetched;
    },
    (failure: unknown) => {
      fetching = null;
      report('fetching the rest of the panel', failure);
    },
  );
  return fetching;
}

/** A component that shows the named one as soon as it is there, and nothing before. */
export function later<K extends keyof Parts>(name: K): Parts[K] {
  function Later(props: object) {
    void fetchParts();
    const Part = parts.value?.[name] as ComponentType<object> | undefined;
    return Part ? <Part {...props} /> : null;
  }
  return Later as unknown as Parts[K];
}
