import { beforeAll, describe, expect, test } from 'vitest'
import { inviteGebruiker } from '@/lib/domain/gebruiker/gebruiker.commands'
import { listGebruikers } from '@/lib/domain/gebruiker/gebruiker.queries'
import { invitedBy } from '@/lib/platform/auth/invitation'
import { type Bureau, eventsOf, keysOf, onlyFor, openBureau } from '@/tests/integration/aanstelling/bureau'
import { prepared } from '@/tests/integration/aanstelling/prepare'
import { waitingMails } from '@/tests/integration/auth/mails'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})

async function newcomer(mail: string): Promise<string> {
  await prepared(bureau, { mail, naam: 'Sam Vos' })
  const found = (await listGebruikers(bureau.world.actor.beheerder))?.find((one) => one.mail === mail)
  return found?.id ?? ''
}

const tokens = async (mail: string) =>
  (await waitingMails(bureau.db.admin, mail)).map(
    ({ data }) => ('link' in data ? data.link.split('/').at(-1) : '') ?? '',
  )

describe('inviting', () => {
  test('again sends a new link, and the former one stops working; no key is touched', async () => {
    const { beheerder } = bureau.world.actor
    const accountId = await newcomer('sam@example.nl')
    const [first = ''] = await tokens('sam@example.nl')
    expect(await invitedBy(first)).toMatchObject({ account_id: accountId })
    const before = await keysOf(bureau)
    const { value, events } = await eventsOf(bureau, beheerder, () => inviteGebruiker(beheerder, { accountId }))
    expect([value, events]).toMatchObject([{ ok: true }, [{ event: 'gebruiker_invited', data: { accountId } }]])
    expect(await keysOf(bureau)).toEqual(before)
    const [, second = ''] = await tokens('sam@example.nl')
    expect(await invitedBy(second)).toMatchObject({ account_id: accountId })
    expect(await invitedBy(first)).toBeNull()
  })

  test('who has his account in use is not invited, and nothing is sent or written', async () => {
    const { actor, account } = bureau.world
    const act = () => inviteGebruiker(actor.beheerder, { accountId: account.adviseur })
    const { value, events } = await eventsOf(bureau, actor.beheerder, act)
    expect([value, events]).toMatchObject([{ failure: { kind: 'already_active' } }, []])
    expect(await tokens('adviseur@example.nl')).toEqual([])
  })

  test('role × act: only a beheerder, and only of who belongs to his bestuur', async () => {
    const accountId = await newcomer('nog@example.nl')
    await onlyFor(bureau, ['beheerder'], (actor) => inviteGebruiker(actor, { accountId }))
    const { actor, account } = bureau.world
    const stranger = await inviteGebruiker(actor.beheerder, { accountId: account.buurAdviseur })
    expect(stranger).toMatchObject({ failure: { kind: 'not_found' } })
  })
})

describe('the list', () => {
  test('shows who they are and what they do here, and nothing of what they keep', async () => {
    const { actor, account } = bureau.world
    const list = await listGebruikers(actor.beheerder)
    expect(list?.find(({ id }) => id === account.half)).toEqual({
      id: account.half,
      naam: 'half',
      mail: 'half@example.nl',
      status: 'actief',
      rollen: ['contactpersoon', 'vertrouwenspersoon'],
    })
    expect(list?.find(({ id }) => id === account.beeindigd)?.rollen).toEqual([])
    expect(list?.some(({ id }) => id === account.buurAdviseur)).toBe(false)
    // R-AANST-5: of who serves two besturen, the role at the other does not show.
    expect(list?.find(({ id }) => id === account.externe)?.rollen).toEqual(['vertrouwenspersoon'])
  })

  test('role × act: beheerder and bestuurder', async () => {
    for (const [naam, actor] of Object.entries(bureau.world.actor)) {
      const allowed = ['beheerder', 'bestuurder', 'buurBeheerder', 'buurBestuurder'].includes(naam)
      expect((await listGebruikers(actor)) !== null, naam).toBe(allowed)
    }
  })
})
