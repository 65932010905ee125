import type { Persoon } from '@/lib/domain/avgverzoek/afschermen.rules'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { klagerVan } from '@/lib/domain/dossier/dossier.rules'
import type { MeldingDetail } from '@/lib/domain/melding/melding'
import { gebiedTekst, gedragingTekst } from '@/lib/domain/melding/melding.texts'
import { zorgOntvangerTekst } from '@/lib/domain/melding/triage.texts'
import type { Part } from '@/lib/platform/client/vault-types'
import { metTekst, type Onderdeel } from '../afschrift/onderdeel'
import { notitiesVan, onderdelenVan } from '../afschrift/onderdelen'
import { kernOf } from '../dossier/kern'
import { oudersItem } from '../dossier/ouders-item'
import { afloopIn, kernIn, triageIn } from '../melding/parts'
import { overigeVan } from './overige'

/** A case as the answer draws on it: who is named in it, and all that it holds, piece by piece. */
export type Bron = { personen: Persoon[]; onderdelen: Onderdeel[] }

/** The notities as well: they are never shared, and the AVG covers them like the rest (R-DOS-6, R-AVG-1). */
export function bronVanDossier(detail: DossierDetail, parts: readonly Part[]): Bron {
  const personen = kernOf(parts, detail.id).personen.map(({ id, naam }) => ({
    ...{ naam, wie: id },
    rol: detail.partijen.find((partij) => partij.id === id)?.rol ?? null,
  }))
  const onderdelen = [...onderdelenVan(detail, parts, 'de vertrouwenspersoon'), ...notitiesVan(parts)]
  const known = [...onderdelen.map(({ id }) => id), detail.id, oudersItem(detail.partijen)]
  return { personen, onderdelen: [...onderdelen, ...overigeVan(parts, known)] }
}

/** Whose name or word the melding bears is only sure where that person came himself; of a dossier made from it he is its klager. */
export function bronVanMelding(melding: MeldingDetail, parts: readonly Part[], dossier: DossierDetail | null): Bron {
  const [kern, triage, afloop] = [kernIn(parts), triageIn(parts, melding.id), afloopIn(parts, melding.id)]
  const intake = kern?.intake
  const klager = (dossier && klagerVan(dossier.partijen)?.id) ?? melding.id
  const zelf = melding.wijze === 'zelf'
  const personen: Persoon[] = [
    { naam: intake?.klager ?? '', rol: 'klager', wie: klager },
    zelf ? { naam: kern?.label ?? '', rol: 'klager', wie: klager } : { naam: kern?.label ?? '', rol: null },
    { naam: intake?.van ?? '', rol: null },
  ]
  const over = [
    ...melding.probleemgebieden.map((code) => gebiedTekst[code]),
    ...melding.gedragingen.map((code) => gedragingTekst[code]),
  ]
  const zorg = triage?.zorg?.naar.map((wie) => (zorgOntvangerTekst as Record<string, string>)[wie] ?? wie).join(' en ')
  const stuk = (id: string, titel: string, op: Onderdeel['op'], regels: Onderdeel['regels']): Onderdeel => ({
    ...{ id: `${melding.id}-${id}`, groep: 'klacht', titel, op, regels, overAnderen: true },
  })
  const onderdelen = [
    stuk('wie', 'Melding: wie het is', melding.ontvangenOp, [
      ...metTekst([
        { label: 'Naam of woord', tekst: kern?.label },
        { label: 'Klager', tekst: intake?.klager },
        { label: 'Bereikbaar', tekst: kern?.bereikbaar || intake?.bereikbaar },
        { label: 'Doorgegeven door', tekst: intake?.van },
      ]),
    ]),
    stuk('wat', 'Melding: wat er gemeld is', melding.ontvangenOp, [
      ...metTekst([
        { label: 'Onderwerp', tekst: over.join(', '), bekend: true },
        { label: 'Wanneer het gebeurde', tekst: intake?.wanneer },
        { label: 'Wat de contactpersoon opschreef', tekst: intake?.omschrijving },
        { label: 'Wat er is afgesproken', tekst: intake?.acties?.join('\n') },
        { label: 'Toelichting', tekst: intake?.toelichting },
        { label: 'Tekst', tekst: kern?.tekst },
      ]),
    ]),
    stuk('besluit', 'Melding: wat ik ermee deed', null, [
      ...metTekst([
        { label: 'Reden', tekst: triage?.reden },
        { label: 'Welk deel ik begeleid', tekst: triage?.afbakening },
        { label: 'Verwezen naar', tekst: triage?.doorverwezenNaar },
        { label: 'Zorg doorgegeven aan', tekst: zorg },
        { label: 'Hoe het afliep', tekst: afloop },
      ]),
    ]),
  ]
  return { personen, onderdelen: [...onderdelen, ...overigeVan(parts, [melding.id])] }
}
