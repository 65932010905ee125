import { briefSoortTekst } from '@/lib/domain/brief/brief.texts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type {
  DossierKern,
  NotitieInhoud,
  RedenInhoud,
  SlotInhoud,
  VerloopInhoud,
} from '@/lib/domain/dossier/dossier.inhoud'
import {
  bijzonderTekst,
  doorbrekingAanTekst,
  doorbrekingGrondTekst,
  herkomstTekst,
  keerTekst,
  oudersDoorTekst,
  oudersTekst,
  uitkomstTekst,
  verzoekAntwoordTekst,
  verzoekDoorTekst,
  verzoekGebondenTekst,
} from '@/lib/domain/dossier/dossier.texts'
import type { Gebeurtenis } from '@/lib/domain/dossier/verloop.rules'
import { formatDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { latest, revisionsOf } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import { EarlierTexts } from './earlier-texts'
import type { ItemProps } from './item-props'
import { oudersItem } from './ouders-item'

type Elders = 'gesprek' | 'actie' | 'toestemming' | 'intrekking' | 'doorverwijzing' | 'klachtstap'
type Other = Exclude<Gebeurtenis, { soort: Elders }>
type Said = { title: string; meta?: string; text?: string; before?: { revisie: number; tekst: string }[] }

export function Gebeurd({ gebeurtenis, detail, parts }: ItemProps<Other>) {
  const { title, meta, text, before = [] } = saidOf(gebeurtenis, detail, parts)
  return (
    <AgendaItem when={gebeurtenis.op ? <Datum value={gebeurtenis.op} /> : null} title={title} meta={meta}>
      {text ? (
        <SealedBlock>
          <div className="stack">
            <SealedText>{text}</SealedText>
            <EarlierTexts texts={before} />
          </div>
        </SealedBlock>
      ) : null}
    </AgendaItem>
  )
}

function saidOf(one: Other, detail: DossierDetail, parts: readonly Part[]): Said {
  if (one.soort === 'notitie')
    return {
      title: 'Aantekening',
      meta: 'Alleen voor uzelf',
      text: latest<NotitieInhoud>(parts, 'notities', one.id)?.tekst,
    }
  if (one.soort === 'bijzonder')
    return { title: `Bijzonder gegeven: ${bijzonderTekst[one.bijzonder.soort]}`, text: redenOf(parts, one.id) }
  if (one.soort === 'verzoek') return gevraagd(one.verzoek, parts)
  if (one.soort === 'brief')
    return { title: `${briefSoortTekst[one.brief.soort]} definitief`, meta: 'Te lezen bij Brieven en formulieren' }
  if (one.soort === 'doorbreking') return doorbroken(one.doorbreking, redenOf(parts, one.id))
  if (one.soort === 'afgesloten') return gesloten(parts, detail.id, one.revisie)
  if ('revisie' in one) return wending(parts, detail.id, one.revisie)
  if (one.soort === 'ouders') return overOuders(detail, parts)
  if (one.soort === 'definitie') return definitie(parts, detail.id)
  if (one.soort === 'binnengekomen')
    return { title: 'Melding binnengekomen', meta: herkomstTekst[detail.herkomst?.herkomst ?? ''] }
  return { title: 'Dossier geopend' }
}

function redenOf(parts: readonly Part[], id: string): string | undefined {
  return latest<RedenInhoud>(parts, 'bewijs', id)?.reden
}

function doorbroken({ aan, grond, klagerVerteldOp }: DossierDetail['doorbrekingen'][number], text?: string): Said {
  const told = klagerVerteldOp
    ? `De klager hoorde dit op ${formatDatum(klagerVerteldOp)}`
    : 'U hebt dit de klager nog niet verteld'
  return {
    title: `Verteld aan ${doorbrekingAanTekst[aan]}`,
    meta: `Op grond van ${doorbrekingGrondTekst[grond]}. ${told}`,
    text,
  }
}

function gevraagd(verzoek: DossierDetail['verzoeken'][number], parts: readonly Part[]): Said {
  const { id, door, gebonden, antwoord, beantwoordOp } = verzoek
  const wie = `Gebonden: ${gebonden.map((one) => verzoekGebondenTekst[one]).join(', ')}`
  const stand =
    antwoord && beantwoordOp
      ? `U gaf op ${formatDatum(beantwoordOp)} ${verzoekAntwoordTekst[antwoord]}`
      : 'U hebt nog niet geantwoord'
  const [laatste, ...eerder] = revisionsOf<RedenInhoud>(parts, 'bewijs', id)
  return {
    title: `De klachtencommissie vroeg informatie: ${verzoekDoorTekst[door]}`,
    meta: `${wie}. ${stand}`,
    text: laatste?.reden,
    before: eerder.map(({ revisie, reden: tekst }) => ({ revisie, tekst })),
  }
}

function gesloten(parts: readonly Part[], dossierId: string, revisie: number): Said {
  const slot = revisionsOf<SlotInhoud>(parts, 'bewijs', dossierId).find((one) => one.revisie === revisie)
  const leren = slot?.leren ? `Wat de school kan leren: ${slot.leren}` : ''
  const uitkomst = (uitkomstTekst as Record<string, string>)[slot?.uitkomst ?? '']
  return { title: 'Dossier afgesloten', meta: uitkomst, text: [slot?.afloop, leren].filter(Boolean).join('\n\n') }
}

function wending(parts: readonly Part[], dossierId: string, revisie: number): Said {
  const found = revisionsOf<VerloopInhoud>(parts, 'verslagen', dossierId).find((one) => one.revisie === revisie)
  return {
    title: keerTekst[found?.soort ?? 'nagekeken'],
    text: found?.reden,
  }
}

function overOuders(detail: DossierDetail, parts: readonly Part[]): Said {
  const wie = detail.oudersDoor === 'vertrouwenspersoon' ? 'u' : detail.oudersDoor && oudersDoorTekst[detail.oudersDoor]
  const door = wie ? `Besloten of gedaan door ${wie}` : undefined
  const vooraf = detail.leerlingVooraf && `De leerling hoorde het vooraf, op ${formatDatum(detail.leerlingVooraf)}`
  const reden = revisionsOf<RedenInhoud>(parts, 'bewijs', oudersItem(detail.partijen))
  return {
    title: `Ouders: ${oudersTekst[detail.oudersStand]}`,
    meta: [door, vooraf].filter(Boolean).join('. '),
    text: reden[0]?.reden,
    before: reden.slice(1).map(({ revisie, reden: tekst }) => ({ revisie, tekst })),
  }
}

function definitie(parts: readonly Part[], dossierId: string): Said {
  const [now, ...before] = revisionsOf<DossierKern>(parts, 'kern', dossierId)
  const earlier = before.filter(
    ({ klachtdefinitie }, at) => klachtdefinitie && klachtdefinitie !== [now, ...before][at]?.klachtdefinitie,
  )
  return {
    title: 'Klacht samen opgeschreven',
    meta: 'Klachtdefinitie, akkoord van de klager',
    text: now?.klachtdefinitie,
    before: earlier.map(({ revisie, klachtdefinitie }) => ({ revisie, tekst: klachtdefinitie })),
  }
}
