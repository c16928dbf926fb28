/** The names under which the journal is kept; apart from the records' validators, which who only watches for changes need not load. */

export const EVENT_PREFIX = 'e:';
export const SEGMENT_PREFIX = 's:';
/** What the last check of both copies found. Whoever watches this key hears when something was restored. */
export const HEALTH_KEY = 'health';

/** Where an event stands: it is the `seq`-th, from 0, of its device. */
export interface Place {
  readonly device: string;
  readonly seq: number;
}

/** The events `from` to `to` of a device, both included. */
export interface Stretch {
  readonly device: string;
  readonly from: number;
  readonly to: number;
}

/** Event `seq` of a device: `e:<device>:<seq, twelve digits>`, so that keys sort as events do. */
export function eventKey(device: string, seq: number): string {
  return `${EVENT_PREFIX}${device}:${twelve(seq)}`;
}

/** A sealed stretch: `s:<device>:<from, twelve digits>-<to, twelve digits>`. */
export function segmentKey({ device, from, to }: Stretch): string {
  return `${SEGMENT_PREFIX}${device}:${twelve(from)}-${twelve(to)}`;
}

/** The inverse of `eventKey`; null for any other key. */
export function placeOf(key: string): Place | null {
  const [, device, seq] = /^e:([0-9a-zA-Z-]+):(\d{12})$/.exec(key) ?? [];
  return device === undefined ? null : { device, seq: Number(seq) };
}

/** The inverse of `segmentKey`; null for any other key. */
export function stretchOf(key: string): Stretch | null {
  const [, device, from, to] = /^s:([0-9a-zA-Z-]+):(\d{12})-(\d{12})$/.exec(key) ?? [];
  if (device === undefined || Number(from) > Number(to)) return null;
  return { device, from: Number(from), to: Number(to) };
}

function twelve(seq: number): string {
  return String(seq).padStart(12, '0');
}
