import { beforeAll, describe, expect, test } from 'vitest'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { amendInstellingen } from '@/lib/domain/bestuur/instellingen.commands'
import { agreeSchoolgids, withdrawSchoolgids } from '@/lib/domain/schoolgids/schoolgids.commands'
import { getEigenAkkoord, getSchoolgids, listSchoolgidsen } from '@/lib/domain/schoolgids/schoolgids.queries'
import { platteTekst, schoolgidsTekst } from '@/lib/domain/schoolgids/schoolgids.texts'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { type Bureau, eventsOf, openBureau } from '@/tests/integration/aanstelling/bureau'
import { ask } from '@/tests/support/ask'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})

const school = () => bureau.world.noord.school
const tekstVoor = async (actor: Actor) => {
  const feiten = await getSchoolgids(actor, school())
  return feiten && platteTekst(schoolgidsTekst(feiten))
}
const voorAls = async (actor: Actor, rol: string) =>
  (await getEigenAkkoord(actor))?.find((one) => one.rol === rol)?.voorId ?? ''
const met = async (actor: Actor, over: object = {}) => ({
  ...{ id: newId() as string, voorId: await voorAls(actor, 'vertrouwenspersoon'), bereik: 'via de school' },
  ...over,
})

describe('R-PUB-3: a text for the schoolgids', () => {
  test('R-PUB-3: shows a name from the moment its owner says so, until he withdraws', async () => {
    const { adviseur, bestuurder } = bureau.world.actor
    expect(await tekstVoor(bestuurder)).not.toMatch(/adviseur/)
    const input = await met(adviseur)
    const agreed = await eventsOf(bureau, adviseur, () => agreeSchoolgids(adviseur, input))
    expect(agreed.events).toMatchObject([{ event: 'schoolgids_agreed', data: { rol: 'vertrouwenspersoon' } }])
    expect(await tekstVoor(bestuurder)).toMatch(
      /Onze vertrouwenspersoon is adviseur\. U bereikt adviseur zo: via de school\./,
    )
    expect(await tekstVoor(bestuurder)).not.toMatch(/collega/)
    expect(await agreeSchoolgids(adviseur, input)).toMatchObject({ ok: true })
    expect(await agreeSchoolgids(adviseur, await met(adviseur))).toMatchObject({ failure: { kind: 'already_agreed' } })
    const withdrawn = await eventsOf(bureau, adviseur, () => withdrawSchoolgids(adviseur, { akkoordId: input.id }))
    expect(withdrawn.events).toMatchObject([{ event: 'schoolgids_withdrawn', object_id: input.id }])
    expect(await tekstVoor(bestuurder)).not.toMatch(/adviseur/)
    expect((await getEigenAkkoord(adviseur))?.[0]?.akkoord).toBeNull()
  })

  test('R-PUB-3: nobody says it for another, and the settings come first', async () => {
    const { adviseur, collega, contactpersoon, bestuurder } = bureau.world.actor
    const hers = await met(adviseur)
    for (const other of [collega, contactpersoon, bestuurder])
      expect(await agreeSchoolgids(other, hers)).toMatchObject({ failure: { kind: 'not_found' } })
    const als = { voorId: await voorAls(contactpersoon, 'contactpersoon') }
    expect(await agreeSchoolgids(contactpersoon, await met(contactpersoon, als))).toMatchObject({
      failure: { kind: 'names_not_shown' },
    })
    await agreeSchoolgids(adviseur, hers)
    await amendInstellingen(bestuurder, { ...presetInstellingen.isob, vanaf: bestuurder.today })
    expect(await tekstVoor(bestuurder)).not.toMatch(/adviseur/)
    await amendInstellingen(bestuurder, { ...presetInstellingen.handreiking, vanaf: bestuurder.today })
    expect(await tekstVoor(bestuurder)).toMatch(/adviseur/)
    await withdrawSchoolgids(adviseur, { akkoordId: hers.id })
  })

  test('a directeur reads it for his own school, another bestuur reads nothing', async () => {
    const { directeur, beheerder, buurBestuurder, fg } = bureau.world.actor
    const { andereSchool } = bureau.world.noord
    expect((await listSchoolgidsen(directeur))?.map(({ id }) => id)).toEqual([school()])
    expect(await getSchoolgids(directeur, andereSchool)).toBeNull()
    expect((await listSchoolgidsen(beheerder))?.length).toBe(2)
    expect(await tekstVoor(buurBestuurder)).toBeNull()
    expect(await tekstVoor(fg)).toBeNull()
  })

  test('the database takes no agreement in the name of another', async () => {
    const rows = await ask<{ n: number }>(
      bureau.db.admin,
      `select count(*)::int as n from pg_policies where tablename = 'schoolgids_akkoord' and cmd = 'INSERT'
        and with_check like '%account_id = ( SELECT ctx_account()%'`,
    )
    expect(rows[0]?.n).toBe(1)
  })
})
