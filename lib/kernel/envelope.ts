import { concatBytes } from './bytes'

export const objectSoorten = [
  'intake',
  'melding',
  'dossier',
  'draft',
  'persoon',
  'ambt',
  'overdracht',
  'avgverzoek',
  'jaarverslag',
  'reflectie',
  'begeleiding',
] as const
export type ObjectSoort = (typeof objectSoorten)[number]

export const secties = ['kaart', 'kern', 'verslagen', 'notities', 'bewijs', 'bestand'] as const
export type Sectie = (typeof secties)[number]

/** What the server reads of an envelope. Every byte of it is bound to the ciphertext as associated data. */
export type EnvelopeHeader = {
  soort: ObjectSoort
  bestuurId: string
  objectId: string
  sectie: Sectie
  itemId: string
  revisie: number
}

/** Stands for the bestuur in objects of a person, who may serve several besturen. */
export const NIL_ID = '00000000-0000-0000-0000-000000000000'
export const MAX_ENVELOPE_BYTES = 1_000_000
/** How each sealed piece of a file begins: version 1 | suite 1. */
export const CHUNK_FORMAT: readonly number[] = [1, 1]
export const HEADER_BYTES = 56

const VERSION = 1
const SUITE_AES = 1
const SUITE_HPKE = 2
const [DASH, DIGIT_0, LETTER_A] = [0x2d, 0x30, 0x61]
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** version 1 | suite 1 | soort 1 | sectie 1 | bestuur 16 | object 16 | item 16 | revisie 4 */
export function encodeHeader(header: EnvelopeHeader): Uint8Array<ArrayBuffer> {
  const soort = objectSoorten.indexOf(header.soort)
  const sectie = secties.indexOf(header.sectie)
  if (soort < 0 || sectie < 0 || !isRevisie(header.revisie)) throw new RangeError('Not an envelope header')
  const revisie = new Uint8Array(4)
  new DataView(revisie.buffer).setUint32(0, header.revisie)
  const ids = [header.bestuurId, header.objectId, header.itemId].map(uuidBytes)
  return concatBytes(Uint8Array.of(VERSION, suiteOf(header.soort), soort, sectie), ...ids, revisie)
}

export function decodeHeader(bytes: Uint8Array): EnvelopeHeader | null {
  if (bytes.length < HEADER_BYTES || bytes.length > MAX_ENVELOPE_BYTES) return null
  const soort = objectSoorten[bytes[2] ?? -1]
  const sectie = secties[bytes[3] ?? -1]
  if (!soort || !sectie || bytes[0] !== VERSION || bytes[1] !== suiteOf(soort)) return null
  const revisie = new DataView(bytes.buffer, bytes.byteOffset).getUint32(52)
  if (!isRevisie(revisie)) return null
  const [bestuurId, objectId, itemId] = [4, 20, 36].map((at) => uuidText(bytes.subarray(at, at + 16)))
  if (bestuurId === undefined || objectId === undefined || itemId === undefined) return null
  return { soort, bestuurId, objectId, sectie, itemId, revisie }
}

/** Lower case only, so that an id has one spelling in the header, the column and the URL. */
export function uuidBytes(id: string): Uint8Array<ArrayBuffer> {
  if (!uuidPattern.test(id)) throw new RangeError('Not a lower-case UUID')
  const bytes = new Uint8Array(16)
  let at = 0
  for (let i = 0; i < id.length; i += 2) {
    if (id.charCodeAt(i) === DASH) i++
    bytes[at++] = (nibble(id.charCodeAt(i)) << 4) | nibble(id.charCodeAt(i + 1))
  }
  return bytes
}

function nibble(code: number): number {
  return code < LETTER_A ? code - DIGIT_0 : code - LETTER_A + 10
}

function uuidText(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

// A draft is sealed to a public key, everything else under a section key: the kind fixes the suite, so no byte of
// the header is free to choose another way of opening.
function suiteOf(soort: ObjectSoort): number {
  return soort === 'draft' ? SUITE_HPKE : SUITE_AES
}

function isRevisie(revisie: number): boolean {
  return Number.isInteger(revisie) && revisie >= 1 && revisie <= 0x7fff_ffff
}
