import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'

/** An open dossier of 14 October, with what a test says differently. */
export function dossierDetail(change: Partial<DossierDetail> = {}): DossierDetail {
  return {
    id: 'd',
    houder: 'h',
    schoolId: 's',
    meldingId: 'm',
    nummer: '26-001',
    revisie: 1,
    status: 'lopend',
    geopendOp: '2026-10-14' as Datum,
    probleemgebieden: ['ongewenst_gedrag'],
    gedragingen: [],
    definitieAkkoordOp: null,
    oudersStand: 'nvt',
    oudersOp: null,
    leerlingVooraf: null,
    uitkomst: null,
    afgeslotenOp: null,
    controleOp: null,
    controleGedaanOp: null,
    schoolNaam: 'School',
    schoolSector: 'po',
    partijenCode: null,
    loyaliteitBesluit: 'geen_twijfel',
    externVoorkeur: 'nvt',
    oudersDoor: null,
    partijen: [],
    gesprekken: [],
    acties: [],
    toestemmingen: [],
    bestanden: [],
    bijzonder: [],
    doorbrekingen: [],
    meldplicht: [],
    herkomst: null,
    kaart: null,
    sealed: { objectId: 'd', bestuurId: 'b', soort: 'dossier', grant: { hpke: null, eigen: null }, envelopes: [] },
    ...change,
  }
}
