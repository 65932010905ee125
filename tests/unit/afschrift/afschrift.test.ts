import { describe, expect, test } from 'vitest'
import { afschriftOf, MEEGEVEN_BYTES, wrongIn } from '@/components/afschrift/meegeven'
import { notitiesVan, onderdelenVan } from '@/components/afschrift/onderdelen'
import type { Bestand } from '@/lib/domain/bestand/bestand'
import { fromUtf8, utf8 } from '@/lib/kernel/bytes'
import { buildAfschrift } from '@/lib/platform/client/afschrift/build-afschrift'
import { openAfschrift, proposeAfschriftWords, sealAfschrift } from '@/lib/vault/afschrift'
import { VaultError } from '@/lib/vault/errors'
import { detail, parts } from './detail'

const adviseur = 'Noor Haan, vertrouwenspersoon'
const kop = { titel: 'Afschrift', onder: 'De Regenboog' }
const bijlage = (naam: string, grootte: number) => ({
  bestand: { id: naam, grootte } as Bestand,
  inhoud: { naam, type: '', grootte, stukken: 1, sleutel: '' },
})

describe('what goes along', () => {
  test('R-DOS-6: notities are no piece that can be chosen', () => {
    const words = JSON.stringify(onderdelenVan(detail, parts, adviseur))
    expect(words).not.toContain('MERK-notitie')
    for (const mark of ['definitie', 'melding', 'verslag', 'overleg', 'zitting', 'omvang'])
      expect(words).toContain(`MERK-${mark}`)
    expect(JSON.stringify(notitiesVan(parts))).toContain('MERK-notitie')
  })

  test('R-GEH-1: what is about others too is marked, and only the klager is not', () => {
    const others = onderdelenVan(detail, parts, adviseur).filter(({ overAnderen }) => overAnderen)
    expect(others.map(({ titel }) => titel)).toEqual([
      'Aangeklaagde',
      'De melding',
      'Gesprek met de aangeklaagde, telefonisch',
      'Schoolleiding',
      'Formele klacht',
      'De hoorzitting was er',
    ])
  })

  test('a corrected report goes along as it stands now', () => {
    expect(JSON.stringify(onderdelenVan(detail, parts, adviseur))).not.toContain('MERK-oud')
  })

  test('nothing chosen, and too much of attachments, are said before anything is made', () => {
    expect(wrongIn({ onderdelen: [], bijlagen: [] })[0]?.field).toBe('onderdelen')
    const wrong = wrongIn({ onderdelen: [], bijlagen: [bijlage('film.mp4', MEEGEVEN_BYTES + 1)] })
    expect(wrong[0]).toMatchObject({ field: 'bijlagen', message: expect.stringContaining('25 MB') })
    expect(wrongIn({ onderdelen: [], bijlagen: [bijlage('scan.pdf', MEEGEVEN_BYTES)] })).toEqual([])
  })
})

describe('how it reads for the klager', () => {
  const linesOf = (change: Partial<typeof detail>, titel: string) =>
    onderdelenVan({ ...detail, ...change }, parts, adviseur).find((one) => one.titel === titel)?.regels ?? []

  test('the adviser stands there by name, on white as every coded fact', () => {
    const actie = { id: 'a', objectId: 'd', soort: 'actie', wie: 'ik', uiterlijk: null, gedaanOp: null } as const
    const change = { acties: [{ ...actie, vervallenOp: null }] }
    expect(linesOf(change, 'Actie')).toEqual([
      { label: 'Wie', tekst: adviseur, bekend: true },
      { label: 'Stand', tekst: 'nog te doen', bekend: true },
    ])
    const ouders = { oudersStand: 'niet_informeren', oudersDoor: 'vertrouwenspersoon' } as const
    expect(linesOf(ouders, 'De ouders worden niet geïnformeerd')[0]?.tekst).toBe(adviseur)
    expect(JSON.stringify(onderdelenVan({ ...detail, ...change, ...ouders }, parts, adviseur))).not.toContain('ikzelf')
  })

  test('who somebody is stands there once; parents about whom nothing was done are no piece', () => {
    expect(linesOf({}, 'Klager').map(({ label }) => label)).toEqual(['Naam', 'Op school'])
    const titels = onderdelenVan({ ...detail, oudersStand: 'nog_te_doen' }, parts, adviseur).map(({ titel }) => titel)
    expect(titels.filter((titel) => /ouders/i.test(titel))).toEqual([])
  })

  test('R-KL-11: a formele klacht and each of its steps are pieces, with who heard it', () => {
    expect(linesOf({}, 'Formele klacht').map(({ label, tekst }) => `${label}: ${tekst}`)).toEqual([
      'Ingediend bij: de klachtencommissie',
      'Hoe: Met een brief',
      `Door wie: ${adviseur}`,
      'Stand: De klachtencommissie behandelt de klacht',
      'Wie de klager helpt: Iemand helpt, bijvoorbeeld een raadsman',
      'Naam bij de klager: MERK-helper',
    ])
    expect(linesOf({}, 'De hoorzitting was er').map(({ label, tekst }) => `${label}: ${tekst}`)).toEqual([
      'Hoort bij: de formele klacht van 3 november 2026',
      'Uitkomst: ieder apart',
      `Verder: ${adviseur} was erbij, de voorzitter was er`,
      'Wie het hoorde: de klager op 3 november 2026, van de klachtencommissie',
      ': MERK-zitting',
    ])
  })

  test('words that only the holder knows are never among the coded facts', () => {
    const coded = onderdelenVan(detail, parts, adviseur).flatMap(({ regels }) => regels.filter(({ bekend }) => bekend))
    expect(coded.length).toBeGreaterThan(2)
    expect(JSON.stringify(coded)).not.toMatch(/MERK|Zoë|Őry/)
  })
})

describe('the file', () => {
  test('opens with its six words, and holds what was chosen', async () => {
    const onderdelen = onderdelenVan(detail, parts, adviseur).filter(({ overAnderen }) => !overAnderen)
    const chosen = { onderdelen, bijlagen: [bijlage('../brief.txt', 5)] }
    const { page, words } = await buildAfschrift(afschriftOf(chosen, kop), [utf8('inhou')])
    const html = await page.text()
    const content = await openAfschrift(words, sealedIn(html))
    const length = new DataView(content.buffer).getUint32(0)
    const copy = JSON.parse(fromUtf8(content.subarray(4, 4 + length)))
    expect(JSON.stringify(copy)).toContain('Zoë van IJzendoorn')
    expect(JSON.stringify(copy)).not.toMatch(/Őry|MERK-overleg|MERK-notitie/)
    expect(copy.bijlagen).toEqual([{ naam: 'brief.txt', grootte: 5 }])
    expect(fromUtf8(content.subarray(4 + length))).toBe('inhou')
  }, 20_000)

  test('says nothing by itself: no word of the dossier, none of the six, no other site', async () => {
    const { page, words } = await buildAfschrift(
      afschriftOf({ onderdelen: onderdelenVan(detail, parts, adviseur), bijlagen: [] }, kop),
      [],
    )
    const html = await page.text()
    for (const mark of ['MERK', 'Zoë', 'Regenboog', '26-014', words.join(' ')]) expect(html).not.toContain(mark)
    expect(html).not.toMatch(/https?:\/\//)
    expect(html).toContain("default-src 'none'; script-src 'sha256-")
  }, 20_000)

  test('opens with no other words, and not when a byte was changed', async () => {
    const words = proposeAfschriftWords()
    const sealed = await sealAfschrift(words, utf8('inhoud'))
    expect(
      fromUtf8(
        await openAfschrift(
          words.map((word) => ` ${word.toUpperCase()} `),
          sealed,
        ),
      ),
    ).toBe('inhoud')
    await expect(openAfschrift([...words].reverse(), sealed)).rejects.toThrow(VaultError)
    await expect(openAfschrift(words.slice(1), sealed)).rejects.toThrow(VaultError)
    for (const at of [0, 4, 8, 25, sealed.length - 1]) {
      const changed = sealed.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      await expect(openAfschrift(words, changed)).rejects.toThrow(VaultError)
    }
  }, 60_000)

  test('the words are six, of the list, and new each time', () => {
    const many = Array.from({ length: 50 }, () => proposeAfschriftWords())
    expect(many.every((words) => words.length === 6 && words.every((word) => word.length > 1))).toBe(true)
    expect(new Set(many.map((words) => words.join(' '))).size).toBe(50)
  })
})

function sealedIn(html: string): Uint8Array {
  const [, base64 = ''] = /id="inhoud">([^<]*)</.exec(html) ?? []
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
