import { beforeAll, describe, expect, test } from 'vitest'
import * as commands from '@/lib/domain/commissieverslag/commissieverslag.commands'
import * as queries from '@/lib/domain/commissieverslag/commissieverslag.queries'
import { fileCommissieverslagInput } from '@/lib/domain/commissieverslag/commissieverslag.schema'
import { toBase64Url, utf8 } from '@/lib/kernel/bytes'
import { type Bureau, eventsOf, onlyFor, openBureau, working } from '@/tests/integration/aanstelling/bureau'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})

const bytes = utf8('%PDF-1.7 wat de commissie deed')
const input = (over: object = {}) =>
  fileCommissieverslagInput.parse({
    ...{ id: crypto.randomUUID(), jaar: '2024', soortJaar: 'kalenderjaar', ontvangenOp: '1-10-2026', nagekeken: 'ja' },
    ...{ pdf: toBase64Url(bytes), ...over },
  })

describe('R-JV-4: the committee reports every year, and the bestuur files it', () => {
  test('R-JV-4: as it came, with one line in the logboek', async () => {
    const { bestuurder, adviseur } = bureau.world.actor
    const made = input()
    const filed = await eventsOf(bureau, bestuurder, () => commands.fileCommissieverslag(bestuurder, made))
    expect(filed.events).toMatchObject([{ event: 'commissieverslag_filed', object_id: made.id }])
    expect((await eventsOf(bureau, bestuurder, () => commands.fileCommissieverslag(bestuurder, made))).events).toEqual(
      [],
    )
    const list = (await queries.listCommissieverslagen(adviseur)) ?? []
    expect(list.find(({ id }) => id === made.id)).toMatchObject({ jaar: 2024, commissie: 'Klachtencommissie' })
    expect(await queries.getCommissiePdf(adviseur, made.id)).toMatchObject({
      naam: 'jaarverslag-klachtencommissie-2024.pdf',
    })
    expect(new Uint8Array((await queries.getCommissiePdf(bestuurder, made.id))?.pdf ?? [])).toEqual(bytes)
    expect(await commands.fileCommissieverslag(bestuurder, input({ pdf: toBase64Url(utf8('<html>')) }))).toMatchObject({
      failure: { kind: 'no_pdf' },
    })
  })

  test('R-JV-4: only a bestuurder files or removes it, for his own bestuur', async () => {
    const { bestuurder, buurBestuurder } = bureau.world.actor
    await onlyFor(bureau, working(bureau, 'bestuurder'), (who) => commands.fileCommissieverslag(who, input()))
    const made = input()
    await commands.fileCommissieverslag(bestuurder, made)
    expect(await queries.getCommissiePdf(buurBestuurder, made.id)).toBeNull()
    const remove = (who = bestuurder) => commands.removeCommissieverslag(who, { verslagId: made.id })
    expect(await remove(buurBestuurder)).toMatchObject({ failure: { kind: 'not_found' } })
    expect((await eventsOf(bureau, bestuurder, () => remove())).events).toMatchObject([
      { event: 'commissieverslag_removed', object_id: made.id },
    ])
    expect(await queries.getCommissieverslag(bestuurder, made.id)).toBeNull()
  })
})
