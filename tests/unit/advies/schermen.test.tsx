import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AdviesBlad } from '@/components/advies/advies-blad'
import { AdviesLijst } from '@/components/advies/advies-lijst'
import type { AdviesDetail } from '@/lib/domain/advies/advies'
import type { Datum } from '@/lib/kernel/datum'

const day = (value: string) => value as Datum
const today = day('2026-12-03')
const sent: AdviesDetail = {
  ...{ id: 'a', adviseur: 'n', ambt: 'directeur', schoolId: 's', vraag: 'ongevraagd', aanleiding: 'klacht' },
  ...{ status: 'verzonden', verzondenOp: day('2026-11-02'), antwoordVoor: day('2026-12-01'), besprokenOp: null },
  ...{ besluit: null, beantwoordOp: null, uitvoerenVoor: null, opvolgenOp: null, uitvoering: null, kwaliteit: null },
  ...{ acceptatie: null, afgerondOp: null, revisie: 1, schoolNaam: 'De Verzinsel', eigen: true, stappen: [] },
  ...{ adviseurNaam: 'Noor Verzonnen', sealed: null },
}
const terug = { href: '/', tekst: 'Terug' }
const blad = (more: Partial<AdviesDetail>) =>
  renderToStaticMarkup(
    <AdviesBlad bestuurId="b" advies={{ ...sent, ...more }} today={today} terug={terug} />,
  ).replaceAll(/<[^>]+>/g, ' ')
const lijst = (more: Partial<AdviesDetail>) =>
  renderToStaticMarkup(<AdviesLijst bestuurId="b" regels={[{ ...sent, ...more }]} today={today} />)

test('R-ADV-1: who holds the office is asked to answer, and late is said in words', () => {
  expect(blad({ eigen: false })).toMatch(/Wacht op antwoord.*2 dagen te laat.*Beantwoord dit advies/s)
  expect(blad({ eigen: false })).not.toMatch(/Rond af|Vraag hoe het staat/)
  expect(lijst({ eigen: false })).toMatch(/Beantwoord het advies over De Verzinsel.*Aan zet: u\./s)
  expect(lijst({})).toMatch(/Bekijk het advies over De Verzinsel.*Aan zet: de directeur\./s)
})

test('R-ADV-1: its sender talks, asks after it and ends it, each where the state allows', () => {
  expect(blad({})).toMatch(/Leg een gesprek vast.*Rond af/s)
  const taken = { status: 'beantwoord', besluit: 'deels', opvolgenOp: day('2026-12-20') } as const
  expect(blad(taken)).toMatch(/Voor een deel overgenomen.*Navragen op\s+20 december 2026.*Vraag hoe het staat/s)
  expect(blad({ ...taken, besluit: 'niet', opvolgenOp: null })).not.toContain('Vraag hoe het staat')
  const ended = blad({ ...taken, status: 'afgerond', kwaliteit: '4', acceptatie: '2', afgerondOp: today })
  expect(ended).toContain('Effect: 8 van 25.')
  expect(ended).not.toMatch(/Leg een gesprek vast|Rond af/)
})
