import { expect, test } from 'vitest'
import { homeFor, navFor } from '@/lib/domain/toegang/menu.rules'
import type { Actor, Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'

const actor = (rol: Rol): Actor => ({
  accountId: newId(),
  bestuurId: newId(),
  today: '2026-11-22' as Datum,
  aanstellingen: [{ id: newId(), rol, werking: 'werkend', schoolIds: [newId()] }],
})

test.each([
  ['vertrouwenspersoon', 'vandaag'],
  ['contactpersoon', 'vandaag'],
  ['bestuurder', 'bestuurstafel'],
  ['beheerder', 'aanstellingen'],
] as const)('the work of a %s begins at %s', (rol, page) => {
  expect(homeFor(actor(rol)).split('/').at(-1)).toBe(page)
})

test('who looks things up finds that last, before the own account', () => {
  expect(
    navFor(actor('vertrouwenspersoon'))
      .map(({ label }) => label)
      .slice(-2),
  ).toEqual(['Sociale kaart', 'Account'])
})
