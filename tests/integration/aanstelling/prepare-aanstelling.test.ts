import { beforeAll, describe, expect, test } from 'vitest'
import { confirmAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { getAanstelling, listAanstellingen } from '@/lib/domain/aanstelling/aanstelling.queries'
import { getBestuurstafel } from '@/lib/domain/aanstelling/bestuurstafel.queries'
import { prepareAanstelling } from '@/lib/domain/aanstelling/prepare-aanstelling.commands'
import { getVoorbereidenKeuzes } from '@/lib/domain/aanstelling/voorbereiden.queries'
import { inviteGebruiker } from '@/lib/domain/gebruiker/gebruiker.commands'
import { listGebruikers } from '@/lib/domain/gebruiker/gebruiker.queries'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { waitingMails } from '@/tests/integration/auth/mails'
import { ask } from '@/tests/support/ask'
import { type Bureau, eventsOf, keysOf, onlyFor, openBureau } from './bureau'
import { formOf } from './prepare'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})

const rowOf = async (id: string) =>
  (
    await ask(
      bureau.db.admin,
      'select a.*, p.mail, p.naam, p.status as account from aanstelling a join account p on p.id = a.account_id where a.id = $1',
      [id],
    )
  )[0]

describe('R-AANST-1: preparing', () => {
  test('somebody new gets an account, an aanstelling that opens nothing yet, and a mail with a link', async () => {
    const { beheerder } = bureau.world.actor
    const form = formOf(bureau, {
      naam: ' Sam Vos ',
      mail: 'Sam.Vos@example.nl',
      tot: '31-7-2027',
      nevenfuncties: 'zorg',
    })
    const { value, events } = await eventsOf(bureau, beheerder, () => prepareAanstelling(beheerder, form))
    if (!value.ok) throw new Error(value.failure.kind)
    expect(await rowOf(value.value)).toMatchObject({
      naam: 'Sam Vos',
      mail: 'sam.vos@example.nl',
      account: 'uitgenodigd',
      status: 'voorbereid',
      bevestigd_door: null,
      in_dienst: true,
      soort: 'intern',
      doelgroep: ['leerlingen', 'ouders'],
      nevenfuncties: ['zorg'],
      voorbereid_door: beheerder.accountId,
    })
    expect(events).toMatchObject([
      {
        event: 'aanstelling_prepared',
        object_id: value.value,
        account_id: beheerder.accountId,
        data: { rol: 'vertrouwenspersoon' },
      },
    ])
    const [mail] = await waitingMails(bureau.db.admin, 'sam.vos@example.nl')
    expect(mail?.template).toBe('uitnodiging')
    expect(JSON.stringify(mail?.data)).toContain('/activeren/')
  })

  test('who has an account keeps it, by mail and by choice, and gets no mail', async () => {
    const { beheerder } = bureau.world.actor
    const { buurAdviseur, contactpersoon } = bureau.world.account
    const byMail = await prepareAanstelling(
      beheerder,
      formOf(bureau, { naam: 'Anders', mail: 'BuurAdviseur@example.nl' }),
    )
    expect(byMail.ok && (await rowOf(byMail.value))).toMatchObject({ account_id: buurAdviseur, naam: 'buurAdviseur' })
    const chosen = await prepareAanstelling(beheerder, formOf(bureau, { wie: contactpersoon, rol: 'fg' }))
    expect(chosen.ok && (await rowOf(chosen.value))).toMatchObject({
      account_id: contactpersoon,
      soort: null,
      in_dienst: null,
    })
    expect(await waitingMails(bureau.db.admin, 'buuradviseur@example.nl')).toEqual([])
  })

  test('whether a new address has an account, is in use or withdrawn, shows nowhere until it is confirmed', async () => {
    const { beheerder, bestuurder } = bureau.world.actor
    await ask(
      bureau.db.admin,
      `insert into account (id, mail, naam, status) values ($1, 'weg@voorbeeld.test', 'Echte Naam', 'ingetrokken')`,
      [newId()],
    )
    const known = bureau.world.account.buurBeheerder
    await ask(bureau.db.admin, 'update account set public_key = $2 where id = $1', [known, Buffer.alloc(32, 7)])
    const mails = ['niemand@voorbeeld.test', 'buurbeheerder@example.nl', 'weg@voorbeeld.test']
    const shown = await Promise.all(
      mails.map(async (mail) => {
        const form = formOf(bureau, { naam: 'Kim Getypt', mail, rol: 'beheerder' })
        const made = await prepareAanstelling(beheerder, form)
        if (!made.ok) throw new Error(made.failure.kind)
        const [id, person] = [made.value, (await listGebruikers(beheerder))?.find((one) => one.mail === mail)]
        const again = await inviteGebruiker(beheerder, { accountId: person?.id ?? '' })
        const seen = [
          await getAanstelling(beheerder, id),
          (await listAanstellingen(beheerder))?.find((one) => one.id === id),
          (await getBestuurstafel(bestuurder))?.wacht.find((one) => one.id === id),
          (await getVoorbereidenKeuzes(beheerder))?.mensen.find((one) => one.mail === mail),
          person,
          again.ok,
        ]
        return JSON.stringify(seen)
          .replaceAll(mail, 'MAIL')
          .replaceAll(person?.id ?? '', 'WIE')
          .replaceAll(id, 'WELK')
      }),
    )
    expect(new Set(shown).size).toBe(1)
    expect(shown[0]).toContain('Kim Getypt')
    expect(shown[0]).toContain('"ingeschreven":null')
    expect(shown[0]).toContain('"status":"wacht"')
  })

  test('a bestuurder who confirms sees who it is, and is told of a withdrawn account', async () => {
    const { beheerder, bestuurder } = bureau.world.actor
    const prepare = async (mail: string) =>
      prepareAanstelling(beheerder, formOf(bureau, { naam: 'Getypt', mail, rol: 'beheerder', vanaf: '2-9-2026' }))
    const [good, withdrawn] = [await prepare('buurbeheerder@example.nl'), await prepare('weg@voorbeeld.test')]
    if (!good.ok || !withdrawn.ok) throw new Error('not prepared')
    expect((await getAanstelling(bestuurder, good.value))?.naam).toBe('Kim Getypt')
    expect((await confirmAanstelling(bestuurder, { aanstellingId: good.value })).ok).toBe(true)
    expect(await getAanstelling(beheerder, good.value)).toMatchObject({ naam: 'buurBeheerder', ingeschreven: true })
    expect(await confirmAanstelling(bestuurder, { aanstellingId: withdrawn.value })).toMatchObject({
      failure: { kind: 'account_withdrawn' },
    })
  })

  test('sent twice, also at once, it is there once, with one line and one mail', async () => {
    const { beheerder } = bureau.world.actor
    const form = formOf(bureau, { mail: 'tweemaal@example.nl' })
    const { value, events } = await eventsOf(bureau, beheerder, () =>
      Promise.all([prepareAanstelling(beheerder, form), prepareAanstelling(beheerder, form)]),
    )
    const third = await prepareAanstelling(beheerder, form)
    const ids = [...value, third].map((one) => one.ok && one.value)
    expect([new Set(ids).size, events.length]).toEqual([1, 1])
    expect(await waitingMails(bureau.db.admin, 'tweemaal@example.nl')).toHaveLength(1)
    const other = await prepareAanstelling(beheerder, { ...form, doelgroep: ['ouders'] })
    expect(ids).not.toContain(other.ok && other.value)
  })

  test.each([
    ['contactpersoon_indefinite', { rol: 'contactpersoon', tot: '1-1-2028' }],
    ['unknown_school', { scholen: newId() }],
    ['unknown_gebruiker', { wie: newId() }],
    ['combination_refused', { nevenfuncties: ['aandachtsfunctionaris'] }],
  ])('is refused: %s', async (kind, over) => {
    const { beheerder } = bureau.world.actor
    const { value, events } = await eventsOf(bureau, beheerder, () =>
      prepareAanstelling(beheerder, formOf(bureau, over)),
    )
    expect([value, events]).toMatchObject([{ failure: { kind } }, []])
  })

  test.each([
    ['facts_missing', { soort: null }],
    ['schools_missing', { scholen: [] }],
    ['ends_before_start', { tot: '2026-08-31' as Datum }],
  ])('is refused by the rule too, whatever the form let through: %s', async (kind, over) => {
    const { beheerder } = bureau.world.actor
    const refused = await prepareAanstelling(beheerder, { ...formOf(bureau), ...over })
    expect(refused).toMatchObject({ failure: { kind } })
  })

  test('not for the school or a person of another bestuur', async () => {
    const { actor, account, zuid } = bureau.world
    const school = await prepareAanstelling(actor.beheerder, formOf(bureau, { scholen: zuid.school }))
    expect(school).toMatchObject({ failure: { kind: 'unknown_school' } })
    const person = await prepareAanstelling(actor.beheerder, formOf(bureau, { wie: account.buurAdviseur }))
    // He has an aanstelling here since he was prepared by mail above; who has none is unknown.
    expect(person.ok).toBe(true)
    const other = await prepareAanstelling(actor.beheerder, formOf(bureau, { wie: account.buurFg }))
    expect(other).toMatchObject({ failure: { kind: 'unknown_gebruiker' } })
  })

  test('nobody prepares his own, in a role that opens envelopes', async () => {
    const { beheerder, bestuurder } = bureau.world.actor
    for (const actor of [beheerder, bestuurder]) {
      const own = await prepareAanstelling(actor, formOf(bureau, { wie: actor.accountId, rol: 'contactpersoon' }))
      expect(own).toMatchObject({ failure: { kind: 'own_aanstelling' } })
    }
  })

  test('R-AANST-3: a bestuurder as vertrouwenspersoon is refused', async () => {
    const { actor, account } = bureau.world
    const result = await prepareAanstelling(actor.beheerder, formOf(bureau, { wie: account.bestuurder }))
    expect(result).toMatchObject({ failure: { kind: 'combination_refused', reden: 'leiding_van_bestuur' } })
  })

  test('a refusal leaves nobody behind', async () => {
    const form = formOf(bureau, { mail: 'weg@example.nl', nevenfuncties: ['aandachtsfunctionaris'] })
    await prepareAanstelling(bureau.world.actor.beheerder, form)
    expect(await ask(bureau.db.admin, `select 1 from account where mail = 'weg@example.nl'`)).toEqual([])
    expect(await waitingMails(bureau.db.admin, 'weg@example.nl')).toEqual([])
  })

  test('role × act: beheerder and bestuurder, at their own bestuur', async () => {
    await onlyFor(bureau, ['beheerder', 'bestuurder', 'buurBeheerder', 'buurBestuurder'], (actor) =>
      prepareAanstelling(actor, formOf(bureau)),
    )
    for (const actor of [bureau.world.actor.buurBeheerder, bureau.world.actor.buurBestuurder])
      expect(await prepareAanstelling(actor, formOf(bureau))).toMatchObject({ failure: { kind: 'unknown_school' } })
    expect((await prepareAanstelling(bureau.world.actor.bestuurder, formOf(bureau))).ok).toBe(true)
  })

  test('the keys are byte for byte the same', async () => {
    const before = await keysOf(bureau)
    expect((await prepareAanstelling(bureau.world.actor.beheerder, formOf(bureau))).ok).toBe(true)
    expect(await keysOf(bureau)).toEqual(before)
  })

  test('the choices hold the people and schools of the own bestuur, for who may prepare', async () => {
    const { actor, noord, account } = bureau.world
    const choices = await getVoorbereidenKeuzes(actor.beheerder)
    expect(choices?.scholen.map(({ id }) => id).sort()).toEqual([noord.school, noord.andereSchool].sort())
    const ids = choices?.mensen.map(({ id }) => id)
    expect(ids).toContain(account.adviseur)
    expect(ids).not.toContain(account.buurFg)
    for (const other of [actor.adviseur, actor.fg, actor.contactpersoon])
      expect(await getVoorbereidenKeuzes(other)).toBeNull()
  })
})
