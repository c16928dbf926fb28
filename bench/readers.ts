/** What runs in the page when reading is timed: ours and its peers, each as one call. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../src/domain/post/read-page.ts';

/** Each answers a number that depends on its work, so that no engine can leave the work out. */
const readers = {
  floor: (document: Document) => document.body.textContent?.length ?? 0,
  ours: (document: Document, address: string) => readPage(document, address).reading.comments.length,
  readability: (document: Document) => new Readability(document).parse()?.textContent?.length ?? 0,
  defuddle: (document: Document, address: string) =>
    new Defuddle(document, { url: address, useAsync: false }).parse().content.length,
};

Object.assign(globalThis, { readers });
