import type { Actie } from '@/lib/domain/actie/actie'
import type { KlachtDossier, KlachtGebeurtenis } from '@/lib/domain/formeleklacht/formeleklacht'
import type { Gesprek } from '@/lib/domain/gesprek/gesprek'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { eindeVan } from '@/lib/domain/toestemming/toestemming.rules'
import type { Datum } from '@/lib/kernel/datum'
import type { DossierDetail } from './dossier'

/** What the sealed parts alone tell of the dossier as a whole. */
export type Keer = 'afgesloten' | 'heropend' | 'nagekeken' | 'opgeschort' | 'hervat'

/** One thing that happened, or is still to come. `op` is null for an action without a date. */
export type Gebeurtenis = { id: string; op: Datum | null } & (
  | { soort: 'gesprek'; gesprek: Gesprek }
  | { soort: 'actie'; actie: Actie }
  | { soort: 'toestemming'; toestemming: Toestemming; geopend: boolean }
  | { soort: 'intrekking'; toestemming: Toestemming }
  | { soort: 'bijzonder'; bijzonder: DossierDetail['bijzonder'][number] }
  | { soort: 'doorbreking'; doorbreking: DossierDetail['doorbrekingen'][number] }
  | { soort: 'verzoek'; verzoek: DossierDetail['verzoeken'][number] }
  | { soort: 'brief'; brief: DossierDetail['brieven'][number] }
  | { soort: 'doorverwijzing'; doorverwijzing: DossierDetail['doorverwijzingen'][number] }
  | { soort: 'klachtstap'; klacht: KlachtDossier; stap: KlachtGebeurtenis }
  | { soort: Keer; revisie: number }
  | { soort: 'notitie' | 'ouders' | 'definitie' | 'geopend' | 'binnengekomen' }
)

/** Days that only the sealed parts tell. */
export type VerzegeldeDagen = {
  notities: { id: string; op: Datum }[]
  keren: { soort: Keer; op: Datum; revisie: number }[]
}

/** The timeline: newest first, what is still to come on top. On one day what came later in the work stands above. */
export function verloopOf(detail: DossierDetail, verzegeld: VerzegeldeDagen): Gebeurtenis[] {
  const all = [...starts(detail), ...consents(detail), ...work(detail), ...sealedDays(verzegeld)]
  const day = ({ op }: Gebeurtenis) => op ?? '9999'
  return all.sort((a, b) => day(b).localeCompare(day(a)) || order.indexOf(b.soort) - order.indexOf(a.soort))
}

const order: readonly Gebeurtenis['soort'][] = [
  'binnengekomen',
  'toestemming',
  'geopend',
  'ouders',
  'gesprek',
  'definitie',
  'bijzonder',
  'notitie',
  'actie',
  'verzoek',
  'doorbreking',
  'doorverwijzing',
  'brief',
  'klachtstap',
  'opgeschort',
  'hervat',
  'intrekking',
  'afgesloten',
  'nagekeken',
  'heropend',
]

function starts(detail: DossierDetail): Gebeurtenis[] {
  const { herkomst, geopendOp, definitieAkkoordOp, oudersOp, oudersStand } = detail
  const told = detail.toestemmingen.some((one) => isOpening(one, detail))
  return [
    ...(herkomst ? [{ id: 'binnengekomen', soort: 'binnengekomen' as const, op: herkomst.ontvangenOp }] : []),
    ...(told ? [] : [{ id: 'geopend', soort: 'geopend' as const, op: geopendOp }]),
    ...(definitieAkkoordOp ? [{ id: 'definitie', soort: 'definitie' as const, op: definitieAkkoordOp }] : []),
    ...(oudersOp && oudersStand !== 'nvt' ? [{ id: 'ouders', soort: 'ouders' as const, op: oudersOp }] : []),
  ]
}

function consents(detail: DossierDetail): Gebeurtenis[] {
  return detail.toestemmingen.flatMap((toestemming): Gebeurtenis[] => {
    const { id, gegevenOp } = toestemming
    const einde = eindeVan(toestemming)
    const geopend = isOpening(toestemming, detail)
    return [
      { id, soort: 'toestemming', op: gegevenOp, toestemming, geopend },
      ...(einde ? [{ id: `${id}-in`, soort: 'intrekking' as const, op: einde.op, toestemming }] : []),
    ]
  })
}

/** Given on the day the dossier was opened: one line says both. */
function isOpening({ soort, gegevenOp }: Toestemming, { geopendOp }: DossierDetail): boolean {
  return soort === 'dossier_aanleggen' && gegevenOp === geopendOp
}

function work({
  gesprekken,
  acties,
  bijzonder,
  doorbrekingen,
  verzoeken,
  doorverwijzingen,
  brieven,
  formeleKlachten,
}: DossierDetail): Gebeurtenis[] {
  return [
    ...gesprekken.map((gesprek) => ({ id: gesprek.id, soort: 'gesprek' as const, op: gesprek.op, gesprek })),
    ...acties.map((actie) => ({
      id: actie.id,
      soort: 'actie' as const,
      op: actie.gedaanOp ?? actie.vervallenOp ?? actie.uiterlijk,
      actie,
    })),
    ...bijzonder.map((one) => ({ id: one.id, soort: 'bijzonder' as const, op: one.vastgelegdOp, bijzonder: one })),
    ...verzoeken.map((one) => ({ id: one.id, soort: 'verzoek' as const, op: one.gevraagdOp, verzoek: one })),
    ...doorbrekingen.map((one) => ({ id: one.id, soort: 'doorbreking' as const, op: one.op, doorbreking: one })),
    ...brieven.flatMap((brief) =>
      brief.definitiefOp ? [{ id: brief.id, soort: 'brief' as const, op: brief.definitiefOp, brief }] : [],
    ),
    ...formeleKlachten.flatMap((klacht) =>
      klacht.gebeurtenissen.map((stap) => ({ id: stap.id, soort: 'klachtstap' as const, op: stap.op, klacht, stap })),
    ),
    ...doorverwijzingen.map((one) => ({
      ...{ id: one.id, soort: 'doorverwijzing' as const, op: one.afgesprokenOp, doorverwijzing: one },
    })),
  ]
}

function sealedDays({ notities, keren }: VerzegeldeDagen): Gebeurtenis[] {
  return [
    ...notities.map(({ id, op }) => ({ id, soort: 'notitie' as const, op })),
    ...keren.map(({ soort, op, revisie }) => ({ id: `${soort}-${revisie}`, soort, op, revisie })),
  ]
}
