import { concatBytes, toBase64Url } from '@/lib/kernel/bytes'
import type { BestandInhoud, BestandRef } from './vault-types'

export function filesUrl({ bestuurId, objectId, bestandId }: BestandRef): string {
  return `/api/${bestuurId}/bestanden/${objectId}/${bestandId}`
}

export function chunkUrl(ref: BestandRef, nr: number): string {
  return `${filesUrl(ref)}/${nr}`
}

/** To go on with an upload the same file must be chosen again; another one would be mixed into it. */
export async function isSameFile({ naam, grootte, proef }: BestandInhoud, file: File): Promise<boolean> {
  if (file.size !== grootte) return false
  return proef === undefined ? file.name === naam : proef === (await proefOf(file))
}

/** Begin, middle and end: quick for any size, and what edits a document or photo changes at least one of them. */
export async function proefOf(file: Blob): Promise<string> {
  const places = [0, Math.floor(file.size / 2), Math.max(0, file.size - SAMPLE_BYTES)]
  const samples = await Promise.all(places.map((at) => file.slice(at, at + SAMPLE_BYTES).arrayBuffer()))
  const whole = concatBytes(...samples.map((sample) => new Uint8Array(sample)))
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)))
}

const SAMPLE_BYTES = 65_536

/** A name that can do nothing but name: no folders, no control or direction characters, not too long. */
export function safeFileName(naam: string): string {
  const clean = naam
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\\/:*?"<>|]+/g, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
  const dot = clean.lastIndexOf('.')
  const ending = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : ''
  return clean ? clean.slice(0, clean.length - ending.length).slice(0, 120) + ending : 'bestand'
}
