import type { ActieInhoud } from '@/lib/domain/actie/actie.inhoud'
import { wieTekst } from '@/lib/domain/actie/actie.texts'
import { type DossierDetail, partijRollen } from '@/lib/domain/dossier/dossier'
import type { NotitieInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { rolTekst } from '@/lib/domain/dossier/dossier.texts'
import type { GesprekInhoud } from '@/lib/domain/gesprek/gesprek.inhoud'
import { metTekst as metWieTekst, soortTekst } from '@/lib/domain/gesprek/gesprek.texts'
import { categorieTekst, gebiedTekst, gedragingTekst } from '@/lib/domain/melding/melding.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { kernOf } from '../dossier/kern'
import { latest } from '../vault/parts'
import { brieven } from './brieven'
import { formeleKlachten } from './formele-klachten'
import { klachtroute } from './klachtroute'
import { omheen } from './omheen'
import { metTekst, type Onderdeel, opDag } from './onderdeel'

/** What a dossier holds, piece by piece, oldest first. Notities are no part of it: they are never given along (R-DOS-6). */
export function onderdelenVan(detail: DossierDetail, parts: readonly Part[], adviseur: string): Onderdeel[] {
  return [
    ...personen(detail, parts),
    ...klacht(detail, parts),
    ...gesprekken(detail, parts).sort(opDag),
    ...acties(detail, parts, adviseur).sort(opDag),
    ...klachtroute(detail, parts).sort(opDag),
    ...formeleKlachten(detail, parts, adviseur).sort(opDag),
    ...brieven(detail, parts).sort(opDag),
    ...omheen(detail, parts, adviseur),
  ]
}

/** For the adviser's own print only. */
export function notitiesVan(parts: readonly Part[]): Onderdeel[] {
  return parts
    .filter(({ sectie }) => sectie === 'notities')
    .map(({ itemId, inhoud }) => {
      const { tekst, op } = inhoud as NotitieInhoud
      const regels = metTekst([{ label: '', tekst }])
      return {
        id: itemId,
        groep: 'notities' as const,
        titel: 'Aantekening',
        op: op as Datum,
        regels,
        overAnderen: true,
      }
    })
    .sort(opDag)
}

function personen(detail: DossierDetail, parts: readonly Part[]): Onderdeel[] {
  const kern = kernOf(parts, detail.id)
  return detail.partijen
    .filter(({ tot }) => !tot)
    .sort((a, b) => partijRollen.indexOf(a.rol) - partijRollen.indexOf(b.rol))
    .map(({ id, rol, categorie }) => {
      const persoon = kern.personen.find((one) => one.id === id)
      const geboren = persoon?.geboortedatum
      return {
        id: `${rol}-${id}`,
        groep: 'betrokkenen',
        titel: rolTekst[rol],
        naam: persoon?.naam,
        op: null,
        regels: metTekst([
          { label: 'Naam', tekst: persoon?.naam },
          persoon?.hoedanigheid.trim()
            ? { label: 'Op school', tekst: persoon.hoedanigheid }
            : { label: 'Op school', tekst: categorieTekst[categorie], bekend: true },
          { label: 'Bereikbaar', tekst: persoon?.bereikbaar },
          { label: 'Geboortedatum', tekst: geboren && formatDatum(geboren) },
        ]),
        overAnderen: rol !== 'klager',
      }
    })
}

function klacht(detail: DossierDetail, parts: readonly Part[]): Onderdeel[] {
  const kern = kernOf(parts, detail.id)
  const over = [
    ...detail.probleemgebieden.map((code) => gebiedTekst[code]),
    ...detail.gedragingen.map((code) => gedragingTekst[code]),
  ]
  const of = (id: string, titel: string, op: Datum | null, regels: Onderdeel['regels'], overAnderen: boolean) =>
    regels.length > 0 ? [{ id, groep: 'klacht' as const, titel, op, regels, overAnderen }] : []
  return [
    ...of(
      'onderwerp',
      'Waar het over gaat',
      detail.geopendOp,
      metTekst([{ label: 'Onderwerp', tekst: over.join(', '), bekend: true }]),
      false,
    ),
    ...of('melding', 'De melding', null, metTekst([{ label: '', tekst: kern.uitMelding }]), true),
    ...of(
      'definitie',
      'De klacht in woorden',
      detail.definitieAkkoordOp,
      metTekst([
        { label: '', tekst: kern.klachtdefinitie },
        { label: 'Toelichting', tekst: kern.toelichting },
      ]),
      false,
    ),
  ]
}

function gesprekken({ gesprekken }: DossierDetail, parts: readonly Part[]): Onderdeel[] {
  return gesprekken.map(({ id, op, soort, met, minuten }) => {
    const inhoud = latest<GesprekInhoud>(parts, 'verslagen', id)
    return {
      id,
      groep: 'gesprekken',
      titel: `Gesprek met ${met.map((wie) => metWieTekst[wie]).join(' en ')}, ${soortTekst[soort]}`,
      op,
      regels: metTekst([
        { label: 'Wie erbij waren', tekst: inhoud?.wie },
        { label: 'Duur', tekst: `${minuten} minuten`, bekend: true },
        { label: 'Verslag', tekst: inhoud?.verslag },
        { label: 'Afspraken', tekst: inhoud?.afspraken },
      ]),
      overAnderen: met.some((wie) => wie !== 'klager'),
    }
  })
}

function acties({ acties }: DossierDetail, parts: readonly Part[], adviseur: string): Onderdeel[] {
  return acties.map(({ id, soort, wie, uiterlijk, gedaanOp, vervallenOp }) => {
    const inhoud = latest<ActieInhoud>(parts, 'verslagen', id)
    const stand = gedaanOp ? `gedaan op ${formatDatum(gedaanOp)}` : vervallenOp ? 'gaat niet door' : 'nog te doen'
    return {
      id,
      groep: 'acties',
      titel: soort === 'afspraak' ? 'Afspraak' : 'Actie',
      op: uiterlijk,
      regels: metTekst([
        { label: '', tekst: inhoud?.wat },
        inhoud?.doorWie
          ? { label: 'Wie', tekst: inhoud.doorWie }
          : { label: 'Wie', tekst: wie === 'ik' ? adviseur : wieTekst[wie], bekend: true },
        { label: 'Stand', tekst: stand, bekend: true },
        { label: 'Wat het opleverde', tekst: inhoud?.resultaat },
      ]),
      overAnderen: wie !== 'klager' && wie !== 'ik',
    }
  })
}
