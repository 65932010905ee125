import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Bijstand, KlachtDossier, KlachtGebeurtenis } from '@/lib/domain/formeleklacht/formeleklacht'
import type { BijstandInhoud, GebeurtenisInhoud } from '@/lib/domain/formeleklacht/formeleklacht.inhoud'
import {
  bijstandTekst,
  indienerTekst,
  instantieTekst,
  kenmerkTekst,
  partijTekst,
  statusTekst,
  vormTekst,
} from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { gebeurtenisTekst, uitkomstTekst } from '@/lib/domain/formeleklacht/stappen.texts'
import { formatDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { latest } from '../vault/parts'
import { metTekst, type Onderdeel } from './onderdeel'

/** Each formele klacht, and each step of it with what was written and whom it was told. */
export function formeleKlachten(detail: DossierDetail, parts: readonly Part[], adviseur: string): Onderdeel[] {
  return detail.formeleKlachten.flatMap((klacht) => [
    klachtZelf(klacht, parts, adviseur),
    ...klacht.gebeurtenissen.toReversed().map((stap) => klachtstap(klacht, stap, parts, adviseur)),
  ])
}

function klachtZelf(klacht: KlachtDossier, parts: readonly Part[], adviseur: string): Onderdeel {
  const { id, bij, vorm, door, ingediendOp, ontvangenOp, afgerondOp, machtigingOp } = klacht
  const wie = latest<BijstandInhoud>(parts, 'verslagen', id)
  const regels = metTekst([
    { label: 'Ingediend bij', tekst: instantieTekst[bij], bekend: true },
    { label: 'Hoe', tekst: vormTekst[vorm], bekend: true },
    { label: 'Door wie', tekst: door === 'vertrouwenspersoon' ? adviseur : indienerTekst[door], bekend: true },
    { label: 'Ontvangen op', tekst: ontvangenOp && formatDatum(ontvangenOp), bekend: true },
    { label: 'Stand', tekst: statusTekst(klacht), bekend: true },
    { label: 'Klaar op', tekst: afgerondOp && formatDatum(afgerondOp), bekend: true },
    { label: 'Wie de klager helpt', tekst: bijstandVan(klacht.bijstandKlager), bekend: true },
    { label: 'Wie de aangeklaagde helpt', tekst: bijstandVan(klacht.bijstandAangeklaagde), bekend: true },
    { label: 'Machtiging getekend op', tekst: machtigingOp && formatDatum(machtigingOp), bekend: true },
    { label: 'Naam bij de klager', tekst: wie?.wieKlager },
    { label: 'Naam bij de aangeklaagde', tekst: wie?.wieAangeklaagde },
  ])
  return { id, groep: 'formeleklacht', titel: 'Formele klacht', op: ingediendOp, regels, overAnderen: true }
}

function klachtstap(klacht: KlachtDossier, stap: KlachtGebeurtenis, parts: readonly Part[], adviseur: string) {
  const { id, soort, op, uitkomst, kenmerken } = stap
  const erbij = kenmerken.map((code) =>
    code === 'vertrouwenspersoon_erbij' ? `${adviseur} was erbij` : (kenmerkTekst[code] ?? code),
  )
  const regels = metTekst([
    { label: 'Hoort bij', tekst: `de formele klacht van ${formatDatum(klacht.ingediendOp)}`, bekend: true },
    { label: 'Uitkomst', tekst: uitkomst && uitkomstTekst[uitkomst], bekend: true },
    { label: 'Verder', tekst: erbij.join(', '), bekend: true },
    { label: 'Wie het hoorde', tekst: verteldBij(klacht, id), bekend: true },
    { label: '', tekst: latest<GebeurtenisInhoud>(parts, 'verslagen', id)?.tekst },
  ])
  return { id, groep: 'formeleklacht' as const, titel: gebeurtenisTekst(soort), op, regels, overAnderen: true }
}

function bijstandVan(bijstand: Bijstand): string | null {
  return bijstand === 'onbekend' ? null : bijstandTekst[bijstand]
}

function verteldBij({ berichten }: KlachtDossier, stapId: string): string {
  return berichten
    .flatMap(({ gebeurtenisId, door, aan, verteldOp }) =>
      gebeurtenisId === stapId && verteldOp
        ? [`${partijTekst[aan]} op ${formatDatum(verteldOp)}, van ${partijTekst[door]}`]
        : [],
    )
    .join('; ')
}
