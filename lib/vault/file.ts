import { concatBytes, utf8 } from '@/lib/kernel/bytes'
import { CHUNK_FORMAT, MAX_ENVELOPE_BYTES, uuidBytes } from '@/lib/kernel/envelope'
import { aeadOpen, aeadSeal, NONCE_BYTES, TAG_BYTES } from './aead'
import { opening, VaultError } from './errors'
import { baseKey, deriveAesKey, randomBytes } from './hkdf'
import { pad, roomWithin, unpad } from './padding'

/**
 * Where a chunk stands. `last` comes from the sealed number of chunks, never from the server: so a file that was cut
 * short, extended or put in another order does not open.
 */
export type ChunkPlace = { bestuurId: string; objectId: string; bestandId: string; nr: number; last: boolean }

const FORMAT = Uint8Array.from(CHUNK_FORMAT)

/** Every chunk but the last has exactly this many bytes of content. */
export const CHUNK_BYTES = roomWithin(MAX_ENVELOPE_BYTES - FORMAT.length - NONCE_BYTES - TAG_BYTES)

export function newFileKey(): Uint8Array {
  return randomBytes(32)
}

export async function sealChunk(fileKey: Uint8Array, place: ChunkPlace, bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length > CHUNK_BYTES) throw new RangeError('Too long for one chunk')
  return concatBytes(FORMAT, await aeadSeal(await chunkKey(fileKey), pad(bytes), placeBytes(place)))
}

export async function openChunk(fileKey: Uint8Array, place: ChunkPlace, sealed: Uint8Array): Promise<Uint8Array> {
  return opening(async () => {
    if (sealed.length > MAX_ENVELOPE_BYTES || sealed[0] !== FORMAT[0] || sealed[1] !== FORMAT[1]) throw new VaultError()
    return unpad(await aeadOpen(await chunkKey(fileKey), sealed.subarray(FORMAT.length), placeBytes(place)))
  })
}

async function chunkKey(fileKey: Uint8Array): Promise<CryptoKey> {
  return deriveAesKey(await baseKey(fileKey), 'bestand/deel')
}

function placeBytes({ bestuurId, objectId, bestandId, nr, last }: ChunkPlace): Uint8Array {
  if (!Number.isInteger(nr) || nr < 0 || nr > 0x7fff_ffff) throw new RangeError('Not a chunk number')
  const end = new Uint8Array(5)
  new DataView(end.buffer).setUint32(0, nr)
  end[4] = last ? 1 : 0
  return concatBytes(utf8('geborgen/v1/bestand'), FORMAT, ...[bestuurId, objectId, bestandId].map(uuidBytes), end)
}
