import { newId } from '@/lib/kernel/id'
import { CHUNK_BYTES, newFileKey, openChunk as openOne, sealChunk as sealOne } from '@/lib/vault/file'
import type { BestandInhoud, BestandRef } from '../vault-types'
import { bytes, text } from './encoding'

export async function newFile(file: Pick<BestandInhoud, 'naam' | 'type' | 'grootte' | 'proef'>) {
  const stukken = Math.max(1, Math.ceil(file.grootte / CHUNK_BYTES))
  const inhoud: BestandInhoud = { ...file, stukken, sleutel: text(newFileKey()) }
  return { bestandId: newId() as string, inhoud }
}

/** Takes the whole file as a handle and reads only this piece of it. */
export async function sealChunk(ref: BestandRef, inhoud: BestandInhoud, nr: number, file: Blob): Promise<Uint8Array> {
  const piece = await file.slice(nr * CHUNK_BYTES, (nr + 1) * CHUNK_BYTES).arrayBuffer()
  return sealOne(bytes(inhoud.sleutel), placeOf(ref, inhoud, nr), new Uint8Array(piece))
}

export async function openChunk(
  ref: BestandRef,
  inhoud: BestandInhoud,
  nr: number,
  sealed: Uint8Array,
): Promise<Uint8Array> {
  return openOne(bytes(inhoud.sleutel), placeOf(ref, inhoud, nr), sealed)
}

/** A file that was handed over keeps its pieces as they are: they stay bound to the object they were sealed in. */
function placeOf({ bestuurId, objectId, bestandId }: BestandRef, { stukken, verzegeldIn }: BestandInhoud, nr: number) {
  return { bestuurId, objectId: verzegeldIn ?? objectId, bestandId, nr, last: nr === stukken - 1 }
}
