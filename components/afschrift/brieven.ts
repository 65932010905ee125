import type { BriefInhoud } from '@/lib/domain/brief/brief.inhoud'
import { briefSoortTekst, standTekst } from '@/lib/domain/brief/brief.texts'
import { briefvelden } from '@/lib/domain/brief/briefvelden.data'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Part } from '@/lib/platform/client/vault-types'
import { latest } from '../vault/parts'
import { metTekst, type Onderdeel } from './onderdeel'

/** Each letter by what was filled in, field by field. */
export function brieven(detail: DossierDetail, parts: readonly Part[]): Onderdeel[] {
  return detail.brieven.map((brief) => {
    const waarden = latest<BriefInhoud>(parts, 'bewijs', brief.id)?.waarden ?? {}
    const velden = briefvelden[brief.soort].map(({ veld, label, opties }) => {
      const tekst = waarden[veld]
      return { label, tekst: (tekst && opties?.[tekst]) || tekst }
    })
    return {
      id: brief.id,
      groep: 'brieven',
      titel: briefSoortTekst[brief.soort],
      op: brief.definitiefOp ?? brief.begonnenOp,
      regels: metTekst([{ label: 'Stand', tekst: standTekst(brief), bekend: true }, ...velden]),
      overAnderen: true,
    }
  })
}
