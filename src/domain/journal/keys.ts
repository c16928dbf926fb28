/** The names under which the journal's events are kept; apart from the records' validators, which who only watches for changes need not load. */

export const EVENT_PREFIX = 'e:';

/** Event `seq` of a device: `e:<device>:<seq, twelve digits>`, so that keys sort as events do. */
export function eventKey(device: string, seq: number): string {
  return `${EVENT_PREFIX}${device}:${String(seq).padStart(12, '0')}`;
}
