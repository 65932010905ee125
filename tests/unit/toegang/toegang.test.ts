import { describe, expect, test } from 'vitest'
import { type Act, permissions } from '@/lib/domain/toegang/toegang'
import { may, mayHeld, schoolsFor } from '@/lib/domain/toegang/toegang.access'
import { type Actor, type ActorAanstelling, type Rol, rollen, type Werking } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { type AccountId, newId, type SchoolId } from '@/lib/kernel/id'
import { mayByRole, mayWhileWindingDown } from './roles.data'

const acts = Object.keys(permissions) as Act[]
const school = newId<'school'>()
const elders = newId<'school'>()

const aanstelling = (rol: Rol, werking: Werking = 'werkend', schoolIds: SchoolId[] = [school]): ActorAanstelling => ({
  id: newId(),
  rol,
  werking,
  schoolIds,
})

const actorWith = (...aanstellingen: ActorAanstelling[]): Actor => ({
  accountId: newId(),
  bestuurId: newId(),
  today: '2026-11-22' as Datum,
  aanstellingen,
})

const allowed = (actor: Actor) => acts.filter((act) => may(actor, act)).toSorted()

describe('role × act', () => {
  test.each(rollen)('a %s may do what chapter 2 says, and no more', (rol) => {
    expect(allowed(actorWith(aanstelling(rol)))).toEqual([...mayByRole[rol]].toSorted())
  })

  test.each(rollen)('R-AANST-4: a %s who winds down may only read', (rol) => {
    expect(allowed(actorWith(aanstelling(rol, 'afwikkelend')))).toEqual([...mayWhileWindingDown[rol]].toSorted())
  })

  test('R-AANST-4: who is suspended or ended has no aanstelling, and may do nothing', () => {
    expect(allowed(actorWith())).toEqual([])
  })

  test('two aanstellingen add up, each with its own state', () => {
    const actor = actorWith(aanstelling('contactpersoon'), aanstelling('vertrouwenspersoon', 'afwikkelend'))
    const both = new Set([...mayByRole.contactpersoon, ...mayWhileWindingDown.vertrouwenspersoon])
    expect(allowed(actor)).toEqual([...both].toSorted())
  })
})

describe('R-DOS-3: nobody but the holder', () => {
  const sealed =
    /^(intake|melding|dossier|toestemming|partij|bijzonder|doorbreking|ouders|gesprek|notitie|actie|bestand|meldplicht):/

  test.each(rollen)('a %s may do nothing to what another holds', (rol) => {
    const actor = actorWith(aanstelling(rol))
    expect(acts.filter((act) => mayHeld(actor, act, { houder: newId<'account'>() as AccountId }))).toEqual([])
  })

  test.each(['bestuurder', 'directeur', 'beheerder', 'fg', 'begeleider_aangeklaagde'] as const)(
    'a %s may do nothing sealed, also where he would be the holder',
    (rol) => {
      const actor = actorWith(aanstelling(rol))
      const held = acts.filter((act) => sealed.test(act) && mayHeld(actor, act, { houder: actor.accountId }))
      expect(held).toEqual([])
    },
  )

  test('the holder may, while the aanstelling lets her', () => {
    const working = actorWith(aanstelling('vertrouwenspersoon'))
    const winding = actorWith(aanstelling('vertrouwenspersoon', 'afwikkelend'))
    expect(mayHeld(working, 'dossier:close', { houder: working.accountId })).toBe(true)
    expect(mayHeld(winding, 'dossier:read', { houder: winding.accountId })).toBe(true)
    expect(mayHeld(winding, 'dossier:close', { houder: winding.accountId })).toBe(true)
    expect(mayHeld(winding, 'dossier:amend', { houder: winding.accountId })).toBe(false)
  })
})

describe('R-AANST-1: for the schools of the aanstelling', () => {
  test.each<[Rol, Act]>([
    ['contactpersoon', 'intake:open'],
    ['vertrouwenspersoon', 'melding:record'],
  ])('a %s at that school, not at another', (rol, act) => {
    const actor = actorWith(aanstelling(rol))
    expect([may(actor, act, school), may(actor, act, elders), schoolsFor(actor, act)]).toEqual([true, false, [school]])
  })

  test('without schools, at none', () => {
    const actor = actorWith(aanstelling('vertrouwenspersoon', 'werkend', []))
    expect([may(actor, 'melding:record', school), schoolsFor(actor, 'melding:record')]).toEqual([false, []])
  })

  test('a bovenschools contactpersoon at every school, for intakes only', () => {
    const actor = actorWith(aanstelling('bovenschools_contactpersoon', 'werkend', []))
    expect([may(actor, 'intake:open', elders), schoolsFor(actor, 'intake:open')]).toEqual([true, 'alle'])
    expect([may(actor, 'melding:record', elders), schoolsFor(actor, 'melding:record')]).toEqual([false, []])
  })

  test('each school once, over the aanstellingen that give the act', () => {
    const both = aanstelling('contactpersoon', 'werkend', [school, elders])
    const actor = actorWith(
      aanstelling('contactpersoon'),
      both,
      aanstelling('vertrouwenspersoon', 'werkend', [newId()]),
    )
    expect(schoolsFor(actor, 'intake:open')).toEqual([school, elders])
  })
})
