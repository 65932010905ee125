import { expect, test } from 'vitest'
import { MAX_BESTAND_BYTES, STUK_BYTES } from '@/lib/domain/bestand/bestand'
import { bestandInhoud, gekozenBestand } from '@/lib/domain/bestand/bestand.inhoud'
import { missing, requireFits, requireOpenDossier, stukkenOf } from '@/lib/domain/bestand/bestand.rules'
import { grootteTekst } from '@/lib/domain/bestand/bestand.texts'
import type { Datum } from '@/lib/kernel/datum'
import { isSameFile, proefOf } from '@/lib/platform/client/files'
import { newFile } from '@/lib/platform/client/worker/files'
import { CHUNK_BYTES } from '@/lib/vault/file'

test('browser and server cut a file into the same pieces', async () => {
  expect(STUK_BYTES).toBe(CHUNK_BYTES)
  for (const grootte of [0, 1, STUK_BYTES, STUK_BYTES + 1, 52_428_800, MAX_BESTAND_BYTES]) {
    const { inhoud } = await newFile({ naam: 'a.pdf', type: '', grootte })
    expect(inhoud.stukken).toBe(stukkenOf(grootte))
    expect(bestandInhoud.safeParse(inhoud).success).toBe(true)
  }
})

test('a file has as many pieces as it needs, and an empty one has one', () => {
  expect([0, 1, STUK_BYTES, STUK_BYTES + 1].map(stukkenOf)).toEqual([1, 1, 1, 2])
})

test('an upload goes on with the pieces that are missing', () => {
  expect(missing(4, [2, 0])).toEqual([1, 3])
  expect(missing(2, [0, 1])).toEqual([])
})

test('a file of 50 MB fits; one over the limit does not', () => {
  expect(requireFits(50 * 1024 * 1024).ok).toBe(true)
  expect(requireFits(MAX_BESTAND_BYTES + 1)).toEqual({ ok: false, failure: { kind: 'too_big' } })
})

test('a closed dossier takes nothing', () => {
  expect(requireOpenDossier({ status: 'lopend', afgeslotenOp: null, voorgesteldOp: null }).ok).toBe(true)
  const closed = { status: 'afgesloten', afgeslotenOp: '2026-11-20' as Datum, voorgesteldOp: null }
  expect(requireOpenDossier(closed)).toMatchObject({ failure: { kind: 'dossier_closed', afgeslotenOp: '2026-11-20' } })
})

test.each([
  [0, '0 bytes'],
  [340_000, '340 kB'],
  [1_400_000, '1,4 MB'],
  [2_000_000, '2 MB'],
  [52_428_800, '52 MB'],
])('%i bytes reads as %s', (bytes, text) => {
  expect(grootteTekst(bytes)).toBe(text)
})

test.each([
  [{ naam: '', grootte: 1 }, 'Kies een bestand.'],
  [{ naam: 'a.pdf', grootte: 0 }, 'Dit bestand is leeg. Kies een ander bestand.'],
  [
    { naam: 'a.mp4', grootte: MAX_BESTAND_BYTES + 1 },
    'Dit bestand is te groot. Kies een bestand van hoogstens 250 MB, of verdeel het.',
  ],
])('what cannot be added says why: %j', (chosen, message) => {
  expect(gekozenBestand.safeParse(chosen).error?.issues[0]?.message).toBe(message)
})

test('only the same file goes on: same bytes under another name do, other bytes of the same name and size do not', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(60_000))
  const other = bytes.slice()
  other[59_999] = (other[59_999] ?? 0) ^ 1
  const file = new File([bytes], 'scan.pdf')
  const { inhoud } = await newFile({ naam: 'scan.pdf', type: '', grootte: file.size, proef: await proefOf(file) })
  expect(await isSameFile(inhoud, new File([bytes], 'scan (1).pdf'))).toBe(true)
  expect(await isSameFile(inhoud, new File([other], 'scan.pdf'))).toBe(false)
  expect(await isSameFile(inhoud, new File([bytes.slice(1)], 'scan.pdf'))).toBe(false)
  const { proef: _, ...withoutProef } = inhoud
  expect(await isSameFile(withoutProef, new File([other], 'scan.pdf'))).toBe(true)
  expect(await isSameFile(withoutProef, new File([bytes], 'ander.pdf'))).toBe(false)
})
