import { toBase64Url } from '@/lib/kernel/bytes'
import { encodeHeader, type Sectie } from '@/lib/kernel/envelope'
import { piece } from '@/tests/integration/bestand/attachment'
import type { AccessWorld } from './access-world'

/** A part of a melding of which the test has no key at hand: a right header, and bytes that the server cannot read anyway. */
export function sealMelding(
  { world }: Pick<AccessWorld, 'world'>,
  meldingId: string,
  sectie: Sectie,
  revisie = 1,
): string {
  const place = { soort: 'melding' as const, bestuurId: world.noord.id, objectId: meldingId }
  return toBase64Url(new Uint8Array([...encodeHeader({ ...place, sectie, itemId: meldingId, revisie }), ...piece(300)]))
}
