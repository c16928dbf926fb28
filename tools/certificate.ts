/** Certificates signed by nobody but themselves, made in a moment, so that pages on https can be shown at their real names. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { Certificate } from './site.ts';

/** Kinds of values in DER, the encoding of certificates (ITU-T X.690). */
const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BITS = 0x03;
const OCTETS = 0x04;
const TEXT = 0x0c;
const TIME = 0x17;
/** The optional fields of a certificate that are numbered 0 and 3, and a host in a list of names (RFC 5280). */
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const HOST = 0x82;

/** Object identifiers, encoded: ecdsa-with-SHA256, commonName, subjectAltName. */
const ECDSA_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const OTHER_NAMES = Buffer.from('0603551d11', 'hex');

const made = new Map<string, Certificate>();

/** A certificate for `host` alone, the same one each time. */
export function certify(host: string): Certificate {
  const known = made.get(host) ?? make(host);
  made.set(host, known);
  return known;
}

function make(host: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, ECDSA_SHA256);
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(TEXT, host))));
  const others = der(SEQUENCE, OTHER_NAMES, der(OCTETS, der(SEQUENCE, der(HOST, host))));
  const body = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, [2])),
    // Firefox refuses a second certificate with one number. The first byte keeps it positive.
    der(INTEGER, [0x01, ...randomBytes(8)]),
    algorithm,
    name,
    der(SEQUENCE, der(TIME, '200101000000Z'), der(TIME, '491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, der(SEQUENCE, others)),
  );
  const whole = der(SEQUENCE, body, algorithm, der(BITS, [0], sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value: its kind, its length in as few bytes as it takes, and what it holds. */
function der(kind: number, ...parts: readonly (Buffer | string | readonly number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([kind, ...size]), content]);
}
