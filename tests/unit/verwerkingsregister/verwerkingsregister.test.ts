import { expect, test } from 'vitest'
import { watDeServerWeet } from '@/lib/domain/toegang/wat-de-server-weet'
import { koppen } from '@/lib/domain/verwerkingsregister/koppen.rules'
import { verwerkingen } from '@/lib/domain/verwerkingsregister/verwerkingen.data'
import { registerVan } from '@/lib/domain/verwerkingsregister/verwerkingsregister.rules'

const alle = watDeServerWeet.flatMap(({ tabellen }) => Object.keys(tabellen))
const register = registerVan(koppen)

test('every table that the server keeps is in the register, once, under a purpose and a ground', () => {
  expect(register.flatMap(({ tabellen }) => tabellen.map(({ tabel }) => tabel)).toSorted()).toEqual(alle.toSorted())
  for (const { doel, grondslag, betrokkenen, ontvangers, tabellen, naam } of register) {
    expect(
      [doel, grondslag].every((zin) => /^[A-Z].{20,}\.$/.test(zin)),
      naam,
    ).toBe(true)
    expect([betrokkenen, ontvangers, tabellen].map((list) => list.length > 0)).toEqual([true, true, true])
  }
})

test('a table that is new stands there without being named', () => {
  const nieuw = { naam: 'Nieuw', waarover: 'Iets nieuws.', hoelang: 'Even.', kolommen: { id: 'Een nummer.' } }
  const delen = registerVan({ ...koppen, zaak: { ...koppen.zaak, nieuw } })
  expect(delen.filter(({ tabellen }) => tabellen.some(({ tabel }) => tabel === 'nieuw')).map(({ id }) => id)).toEqual([
    'begeleiding',
  ])
})

test('a table that a processing names is there', () => {
  expect(verwerkingen.flatMap(({ tabellen }) => tabellen).filter((tabel) => !alle.includes(tabel))).toEqual([])
})

test('what is sealed is told apart from what the server reads', () => {
  const dossier = register.flatMap(({ tabellen }) => tabellen).find(({ tabel }) => tabel === 'envelope')
  expect(dossier?.gegevens.some(({ opSlot }) => opSlot)).toBe(true)
})
