'use client'

import { SealedName } from '../ui/sealed-name'
import { type KaartProps, useKaart } from './use-kaart'

/** The sealed name in a list. `plain` inside a SealedBlock; `leeg` is said where there is no card yet. */
export function KaartNaam({
  plain,
  words,
  leeg = 'Nog niet geopend',
  ...place
}: KaartProps & { plain?: boolean; words?: boolean; leeg?: string }) {
  const inhoud = useKaart(place)
  if (place.kaart === null) return <span className="meta">{leeg}</span>
  if (inhoud === undefined) return <SealedName {...{ plain, words }}>…</SealedName>
  return <SealedName {...{ plain, words }}>{naamIn(inhoud) ?? 'Gaat niet open'}</SealedName>
}

function naamIn(inhoud: unknown): string | null {
  if (typeof inhoud !== 'object' || inhoud === null || !('naam' in inhoud)) return null
  return typeof inhoud.naam === 'string' ? inhoud.naam : null
}
