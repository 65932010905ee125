import { concatBytes } from '@/lib/kernel/bytes'

const LENGTH_BYTES = 4
const KIB = 1024
const steps = [256, KIB, 4 * KIB, 16 * KIB, 64 * KIB]
const lastStep = 64 * KIB

/** The sizes an observer may see: 256 B, 1, 4, 16 and 64 kB, then multiples of 64 kB. */
export function paddedLength(length: number): number {
  const needed = length + LENGTH_BYTES
  return steps.find((step) => needed <= step) ?? Math.ceil(needed / lastStep) * lastStep
}

export function roomWithin(limit: number): number {
  return Math.floor(limit / lastStep) * lastStep - LENGTH_BYTES
}

/** length 4 | content | zeros */
export function pad(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(paddedLength(content.length))
  new DataView(padded.buffer).setUint32(0, content.length)
  padded.set(content, LENGTH_BYTES)
  return padded
}

export function unpad(padded: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  if (padded.length !== paddedLength(length)) throw new RangeError('Not padded')
  return concatBytes(padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length))
}
