import { expect, test } from 'vitest'
import { deuren } from '@/lib/domain/toegang/menu.data'
import { breedteVan, homeFor, meerFor, navFor } from '@/lib/domain/toegang/menu.rules'
import { may } from '@/lib/domain/toegang/toegang.access'
import { type Actor, type Rol, rollen } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'

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

const labels = (items: readonly { label: string }[]) => items.map(({ label }) => label)

test('the menu is one line: what does not fit stands behind Meer, before the own account', () => {
  for (const rol of rollen) {
    const who = actor(rol)
    const bar = labels(navFor(who))
    expect(breedteVan(navFor(who)), `${rol}: ${bar}`).toBeLessThanOrEqual(96)
    expect(bar.at(-1)).toBe('Account')
    expect(bar.includes('Meer'), rol).toBe(meerFor(who).length > 0)
    const behind = labels(meerFor(who))
    expect(bar.filter((label) => behind.includes(label))).toEqual([])
  }
})

test('everything an actor may do is in the menu or behind Meer, once', () => {
  for (const rol of rollen) {
    const who = actor(rol)
    const shown = [...navFor(who), ...meerFor(who)].map(({ href }) => href).filter((href) => href !== routes.account)
    expect(new Set(shown).size).toBe(shown.length)
    for (const { act, href, label } of deuren)
      expect(shown.includes(href(who.bestuurId)), `${rol} ${label}`).toBe(may(who, act))
  }
})
