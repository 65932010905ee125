import { describe, expect, test } from 'vitest'
import { bestuurEvents, zaakEvents } from '@/lib/domain/logboek/logboek'
import { readableEvents } from '@/lib/domain/logboek/logboek.access'
import { type Actor, type Rol, rollen, type Werking } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'

const actorAs = (rol: Rol, werking: Werking = 'werkend'): Actor => ({
  accountId: newId(),
  bestuurId: newId(),
  today: '2026-11-22' as Datum,
  aanstellingen: [{ id: newId(), rol, werking, schoolIds: [] }],
})

describe('who reads which lines of the logboek', () => {
  test('an FG reads all', () => {
    expect(readableEvents(actorAs('fg')).toSorted()).toEqual([...bestuurEvents, ...zaakEvents].toSorted())
  })

  test('R-SPOOR-1, R-AANST-4: a bestuurder reads none about a case', () => {
    const read = readableEvents(actorAs('bestuurder'))
    const aboutCases =
      /^(intake|melding|dossier|toestemming|partij|bijzonder|doorbreking|ouders|gesprek|notitie|actie|bestand|meldplicht|kaarten)_/
    expect(read.length).toBeGreaterThan(5)
    expect(read.filter((event) => aboutCases.test(event))).toEqual([])
  })

  test.each(rollen.filter((rol) => rol !== 'fg' && rol !== 'bestuurder'))('a %s reads none', (rol) => {
    expect(readableEvents(actorAs(rol))).toEqual([])
  })

  test('nor does who winds down', () => {
    expect([
      ...readableEvents(actorAs('fg', 'afwikkelend')),
      ...readableEvents(actorAs('bestuurder', 'afwikkelend')),
    ]).toEqual([])
  })

  test('an event is either about a case or about the bestuur', () => {
    expect(zaakEvents.filter((event) => (bestuurEvents as readonly string[]).includes(event))).toEqual([])
  })
})
