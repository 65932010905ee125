import { endAanspreekpunt, recordAanspreekpunt } from '@/lib/domain/aanspreekpunt/aanspreekpunt.commands'
import { recordAanspreekpuntInput } from '@/lib/domain/aanspreekpunt/aanspreekpunt.schema'
import * as aanstelling from '@/lib/domain/aanstelling/aanstelling.commands'
import { endAanstellingInput, prepareAanstellingInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import * as afwezigheid from '@/lib/domain/aanstelling/afwezigheid.commands'
import { prepareAanstelling } from '@/lib/domain/aanstelling/prepare-aanstelling.commands'
import { grantAmbt } from '@/lib/domain/ambt/ambt.commands'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { amendInstellingen } from '@/lib/domain/bestuur/instellingen.commands'
import { inviteGebruiker } from '@/lib/domain/gebruiker/gebruiker.commands'
import * as routesjabloon from '@/lib/domain/routesjabloon/routesjabloon.commands'
import { closeSchool, openSchool } from '@/lib/domain/school/school.commands'
import * as kaart from '@/lib/domain/socialekaart/socialekaart.commands'
import { recordIngangInput } from '@/lib/domain/socialekaart/socialekaart.schema'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { Datum } from '@/lib/kernel/datum'
import { piece } from '@/tests/integration/bestand/attachment'
import { ask } from '@/tests/support/ask'
import { type AccessWorld, must } from './access-world'
import { type CommandEntry, command } from './entry'

let last = 0
const ingang = () =>
  recordIngangInput.parse({
    id: crypto.randomUUID(),
    soort: 'mentor',
    naam: 'Mentor',
    waarvoor: 'Een gesprek',
    site: 'www.voorbeeld.nl',
    voorWie: ['ouder'],
  })
const aanspreekpunt = ({ world }: AccessWorld) =>
  recordAanspreekpuntInput.parse({
    ...{ id: crypto.randomUUID(), schoolId: world.noord.school, taak: 'coordinator' },
    ...{ naam: 'Meester Bas', bereik: 'lokaal 1', vanaf: '1-9-2026' },
  })
// The steps as the command takes them, and as the form of the action sends them.
const route = <S extends 'vraag_van_aangeklaagde' | 'huiselijk_geweld'>(soort: S) => ({
  ...{ soort, schoolId: null },
  ...{ 'kring-begeleider_aangeklaagde': 'binnen', 'plaats-begeleider_aangeklaagde': '1' },
  ...{ 'kring-veilig_thuis': 'binnen', 'plaats-veilig_thuis': '2' },
  stappen: (['begeleider_aangeklaagde', 'veilig_thuis'] as const).map((stap) => ({
    soort: stap,
    kring: 'binnen' as const,
  })),
})
const decides = { van: 'bestuurder', bij: 'rol' } as const
const keeps = { van: 'beheerder', bij: 'rol' } as const
const day = (after: number) => new Date(Date.UTC(2099, 0, after)).toISOString().slice(0, 10) as Datum
const text = (length: number) => toBase64Url(piece(length))

/** The present key of the office, as if it were sealed to the next. */
async function formerOf(db: AccessWorld['db'], world: AccessWorld['world']) {
  const [row] = await ask<{ versie: number; public_key: Buffer }>(
    db.admin,
    `select versie, public_key from ambt where bestuur_id = $1 and soort = 'bestuur'`,
    [world.noord.id],
  )
  const publicKey = toBase64Url(new Uint8Array(row?.public_key ?? []))
  return { versie: row?.versie ?? 0, publicKey, wrap: text(80) }
}

/** The people, schools, settings and offices of a bestuur. */
export const bestuurCommands: readonly CommandEntry[] = [
  command(prepareAanstelling, {
    ...{ act: 'aanstelling:prepare', ...keeps, elders: 'unknown_school' },
    input: async (at) => nieuwe(at),
  }),
  command(aanstelling.confirmAanstelling, {
    ...{ act: 'aanstelling:confirm', ...decides },
    input: async (at) => ({ aanstellingId: await prepared(at) }),
  }),
  command(aanstelling.suspendAanstelling, {
    ...{ act: 'aanstelling:suspend', ...decides },
    input: async (at) => ({ aanstellingId: await confirmed(at) }),
  }),
  command(aanstelling.resumeAanstelling, {
    ...{ act: 'aanstelling:resume', ...decides },
    input: async (at) => {
      const aanstellingId = await confirmed(at)
      await must(aanstelling.suspendAanstelling(at.world.actor.bestuurder, { aanstellingId }))
      return { aanstellingId }
    },
  }),
  command(aanstelling.endAanstelling, {
    ...{ act: 'aanstelling:end', ...decides },
    input: async (at) =>
      endAanstellingInput.parse({ aanstellingId: await confirmed(at), wanneer: 'direct', uitgelegd: 'ja' }),
  }),
  command(afwezigheid.recordAfwezigheid, {
    ...{ act: 'afwezigheid:record', van: 'adviseur', bij: 'rol', elders: 'eigen' },
    input: async () => ({ vanaf: day(3 * ++last), tot: day(3 * last) }),
  }),
  command(afwezigheid.withdrawAfwezigheid, {
    ...{ act: 'afwezigheid:record', van: 'adviseur', bij: 'houder' },
    input: async ({ world }) => {
      const days = { vanaf: day(3 * ++last), tot: day(3 * last) }
      return { afwezigheidId: (await must(afwezigheid.recordAfwezigheid(world.actor.adviseur, days))).value }
    },
  }),
  command(afwezigheid.recordEigenSchool, {
    ...{ act: 'eigen_school:record', van: 'adviseur', bij: 'rol', elders: 'unknown_school' },
    input: async ({ world }) => ({ scholen: [world.noord.andereSchool] }),
  }),
  command(grantAmbt, {
    ...{ act: 'ambt:grant', ...decides, elders: 'changed_elsewhere' },
    input: async ({ db, world }) => {
      const [ambt] = await ask<{ id: string; versie: number }>(
        db.admin,
        `select id, versie from ambt where bestuur_id = $1 and soort = 'bestuur'`,
        [world.noord.id],
      )
      return {
        ...{ ambtId: ambt?.id ?? '', soort: 'bestuur' as const, schoolId: null, versie: (ambt?.versie ?? 0) + 1 },
        ...{ publicKey: text(32), code: { salt: text(16), wrap: text(80) }, vorig: await formerOf(db, world) },
        wraps: [{ accountId: world.account.bestuurder, wrap: text(120) }],
      }
    },
  }),
  command(amendInstellingen, {
    ...{ act: 'bestuur:amend', ...decides, elders: 'eigen' },
    input: async () => ({ ...presetInstellingen.handreiking, vanaf: day(1) }),
  }),
  command(inviteGebruiker, {
    ...{ act: 'gebruiker:invite', ...keeps },
    input: async (at) => {
      const rows = await ask<{ account_id: string }>(at.db.admin, 'select account_id from aanstelling where id = $1', [
        await prepared(at),
      ])
      return { accountId: rows[0]?.account_id ?? '' }
    },
  }),
  command(kaart.recordIngang, {
    ...{ act: 'ingang:record', ...keeps, elders: 'eigen' },
    input: async () => ingang(),
  }),
  command(kaart.amendIngang, {
    ...{ act: 'ingang:amend', ...keeps },
    input: async ({ world }) => {
      const { value } = await must(kaart.recordIngang(world.actor.beheerder, ingang()))
      return { ...ingang(), ingangId: value, revisie: 1 }
    },
  }),
  command(kaart.withdrawIngang, {
    ...{ act: 'ingang:withdraw', ...keeps },
    input: async ({ world }) => ({
      ingangId: (await must(kaart.recordIngang(world.actor.beheerder, ingang()))).value,
    }),
  }),
  command(recordAanspreekpunt, {
    ...{ act: 'aanspreekpunt:record', ...keeps, elders: 'unknown_school' },
    input: async (at) => aanspreekpunt(at),
  }),
  command(endAanspreekpunt, {
    ...{ act: 'aanspreekpunt:end', ...keeps },
    input: async (at) => ({
      aanspreekpuntId: (await must(recordAanspreekpunt(at.world.actor.beheerder, aanspreekpunt(at)))).value,
      tot: '2026-12-01' as Datum,
    }),
  }),
  command(routesjabloon.amendRoutesjabloon, {
    ...{ act: 'routesjabloon:amend', ...decides, elders: 'eigen' },
    input: async (at) => ({ ...route('vraag_van_aangeklaagde'), versie: await versie(at, 'vraag_van_aangeklaagde') }),
  }),
  command(routesjabloon.withdrawRoutesjabloon, {
    ...{ act: 'routesjabloon:withdraw', ...decides },
    input: async (at) => {
      // Another bestuur lays down none of these, so it has none to take back.
      const [eigen, laatste] = [route('huiselijk_geweld'), await versie(at, 'huiselijk_geweld')]
      await must(routesjabloon.amendRoutesjabloon(at.world.actor.bestuurder, { ...eigen, versie: laatste }))
      return { ...eigen, versie: laatste + 1 }
    },
  }),
  command(openSchool, {
    ...{ act: 'school:open', ...keeps, elders: 'eigen' },
    input: async () => ({ naam: `De Proef ${++last}`, plaats: 'Zwolle', sector: 'po' as const }),
  }),
  command(closeSchool, {
    ...{ act: 'school:close', ...keeps },
    input: async ({ world }) => {
      const naam = `De Sluiting ${++last}`
      const opened = await must(openSchool(world.actor.beheerder, { naam, plaats: 'Zwolle', sector: 'po' }))
      return { schoolId: opened.value }
    },
  }),
]

function nieuwe({ world }: AccessWorld) {
  return prepareAanstellingInput.parse({
    ...{ rol: 'vertrouwenspersoon', wie: 'nieuw', naam: 'Nieuwe Collega', mail: `toegang${++last}@example.nl` },
    ...{ scholen: world.noord.school, inDienst: 'ja', soort: 'intern', doelgroep: ['leerlingen'], vanaf: '1-9-2026' },
  })
}

async function prepared(at: AccessWorld): Promise<string> {
  return (await must(prepareAanstelling(at.world.actor.beheerder, nieuwe(at)))).value
}

async function confirmed(at: AccessWorld): Promise<string> {
  const aanstellingId = await prepared(at)
  await must(aanstelling.confirmAanstelling(at.world.actor.bestuurder, { aanstellingId }))
  return aanstellingId
}

async function versie({ db, world }: AccessWorld, soort: string): Promise<number> {
  const [row] = await ask<{ versie: number }>(
    db.admin,
    'select max(versie) as versie from routesjabloon where bestuur_id = $1 and soort = $2',
    [world.noord.id, soort],
  )
  return row?.versie ?? 0
}
