import type { ToestemmingInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import type { Gebeurtenis } from '@/lib/domain/dossier/verloop.rules'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { eindeVan } from '@/lib/domain/toestemming/toestemming.rules'
import { soortTekst, vormTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { withCapital } from '@/lib/kernel/capital'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import type { ItemProps } from './item-props'

export function ToestemmingItem({
  gebeurtenis,
  parts,
}: ItemProps<Extract<Gebeurtenis, { soort: 'toestemming' | 'intrekking' }>>) {
  const { toestemming, op } = gebeurtenis
  const when = op ? <Datum value={op} /> : null
  const naam = soortTekst[toestemming.soort].toLowerCase()
  if (gebeurtenis.soort === 'intrekking')
    return (
      <AgendaItem
        when={when}
        title={`Toestemming ${eindeVan(toestemming)?.grond === 'klagerwissel' ? 'geëindigd' : 'ingetrokken'}: ${naam}`}
        meta={
          eindeVan(toestemming)?.grond === 'klagerwissel'
            ? 'Er is een andere klager'
            : 'Vanaf deze dag kan dit niet meer'
        }
      />
    )
  const inhoud = latest<ToestemmingInhoud>(parts, 'bewijs', toestemming.id)
  const dossier = toestemming.soort === 'dossier_aanleggen'
  return (
    <AgendaItem
      when={when}
      title={dossier ? 'Toestemming voor het dossier' : `Toestemming: ${naam}`}
      meta={`${gegeven(toestemming)}${gebeurtenis.geopend ? '. Dossier geopend' : ''}`}
    >
      {inhoud ? (
        <SealedBlock>
          {inhoud.ontvanger ? <SealedText>{`Voor ${inhoud.ontvanger}`}</SealedText> : null}
          <SealedText>{inhoud.omvang}</SealedText>
        </SealedBlock>
      ) : null}
    </AgendaItem>
  )
}

/** "Mondeling gegeven door de klager" */
function gegeven({ vorm, gever }: Toestemming): string {
  return `${withCapital(vormTekst[vorm])} gegeven door ${gever === 'klager' ? 'de klager' : 'een ouder'}`
}
