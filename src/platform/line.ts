/**
 * A line to the background that stays open between calls. In Chromium 156 a message of its own costs three times what
 * one on an open line does (0.9 against 0.3 ms), which every note would pay.
 */
import { browser } from './browser.ts';

/** Sends one message and resolves to its answer. */
export type Say = (message: unknown) => Promise<unknown>;

type Port = ReturnType<typeof browser.runtime.connect>;
type Sender = NonNullable<Port['sender']>;
type Numbered = { readonly number: number; readonly message: unknown };
interface Line {
  readonly port: Port;
  /** Calls that are not answered yet, by number. */
  readonly waiting: Map<number, { readonly resolve: (answer: unknown) => void; readonly reject: (why: Error) => void }>;
}

const NAME = 'calls';

/** What is said goes as a message of its own: for those who say little. Rejects where nobody listens. */
export const sayAlone: Say = (message) => browser.runtime.sendMessage(message);

/**
 * For a page of the extension that says much: opens the line when something is said, and again after it ended (with the
 * background, or while the page slept in the back/forward cache). What was not answered by then goes once more, alone: nobody
 * knows whether it was heard, so every call must bear to be made twice. Rejects as `sayAlone`.
 */
export function openLine(life: AbortSignal): Say {
  let line: Line | null = null;
  let last = 0;

  function end(ended: Line): void {
    if (line === ended) line = null;
    for (const { reject } of ended.waiting.values()) reject(new Error('the line ended'));
    ended.waiting.clear();
  }

  function open(): Line {
    const opened: Line = { port: browser.runtime.connect({ name: NAME }), waiting: new Map() };
    opened.port.onMessage.addListener((said: unknown) => {
      const { number, message } = said as Numbered;
      opened.waiting.get(number)?.resolve(message);
      opened.waiting.delete(number);
    });
    opened.port.onDisconnect.addListener(() => {
      // Chromium counts a reason that nobody looked at as an error of the page.
      void browser.runtime.lastError;
      end(opened);
    });
    return opened;
  }

  function hangUp(): void {
    if (!line) return;
    line.port.disconnect();
    end(line);
  }

  window.addEventListener('pageshow', ({ persisted }) => persisted && hangUp(), { signal: life });
  life.addEventListener('abort', hangUp);
  return async (message) => {
    try {
      line ??= open();
      const { port, waiting } = line;
      last += 1;
      const number = last;
      port.postMessage({ number, message } satisfies Numbered);
      return await new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
    } catch {
      return sayAlone(message);
    }
  };
}

/** Hears what is said on lines from those whom `admit` lets in; the others are hung up on. `hear` answers undefined for what is not its own. */
export type HearLines = (
  hear: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  admit: (sender: Sender) => boolean,
) => void;

export const hearLines: HearLines = (hear, admit) => {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    if (name !== NAME) return;
    if (!sender || !admit(sender)) return port.disconnect();
    port.onMessage.addListener(async (said: unknown) => {
      if (!isNumbered(said)) return;
      const message = await hear(said.message, sender);
      try {
        port.postMessage({ number: said.number, message } satisfies Numbered);
      } catch {
        // Who asked is gone.
      }
    });
  });
};

function isNumbered(said: unknown): said is Numbered {
  return typeof said === 'object' && said !== null && 'message' in said && Number.isInteger((said as Numbered).number);
}
