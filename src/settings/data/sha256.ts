/** The browser's own SHA-256. Pages of the extension in a tab of their own are secure contexts, where it is there. */
import type { Digest } from '../../domain/journal/digest-of.ts';

export const sha256: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);
