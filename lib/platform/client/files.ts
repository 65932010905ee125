import type { BestandInhoud, BestandRef } from './vault-types'

/**
 * The byte routes of a sealed file.
 *
 * GET filesUrl      200 { stukken: number[] }: the numbers of the pieces that are there
 * PUT chunkUrl      bytes, at most 1 MB; 204. The same number again replaces the piece.
 * GET chunkUrl      200 bytes
 * All: 401 session ended, 404 not yours or not there. PUT: 409 the file is complete.
 */
export function filesUrl({ bestuurId, objectId, bestandId }: BestandRef): string {
  return `/api/${bestuurId}/bestanden/${objectId}/${bestandId}`
}

export function chunkUrl(ref: BestandRef, nr: number): string {
  return `${filesUrl(ref)}/${nr}`
}

/** To go on with an upload the same file must be chosen again: its name and size are all a browser can tell at once. */
export function isSameFile({ naam, grootte }: BestandInhoud, file: File): boolean {
  return file.name === naam && file.size === grootte
}

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
