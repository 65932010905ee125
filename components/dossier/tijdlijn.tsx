import { verloopOf } from '@/lib/domain/dossier/verloop.rules'
import { DoorverwijzingItem } from '../doorverwijzing/doorverwijzing-item'
import { KlachtstapItem } from '../formeleklacht/klachtstap-item'
import { Agenda } from '../ui/agenda'
import { Section } from '../ui/section'
import { latest } from '../vault/parts'
import { ActieItem } from './actie-item'
import { Gebeurd } from './gebeurd'
import { GesprekItem } from './gesprek-item'
import type { ItemProps } from './item-props'
import { sealedDays } from './sealed-days'
import { ToestemmingItem } from './toestemming-item'

/** Newest first; what is still to come stands on top. */
export function Tijdlijn(props: Omit<ItemProps, 'gebeurtenis'>) {
  return (
    <Section first wide title="Wat er gebeurde">
      <Agenda>
        {verloopOf(props.detail, sealedDays(props.parts, props.detail.id)).map((gebeurtenis) => (
          <Item key={gebeurtenis.soort + gebeurtenis.id} {...props} gebeurtenis={gebeurtenis} />
        ))}
      </Agenda>
    </Section>
  )
}

function Item({ gebeurtenis, ...rest }: ItemProps) {
  if (gebeurtenis.soort === 'gesprek') return <GesprekItem {...rest} gebeurtenis={gebeurtenis} />
  if (gebeurtenis.soort === 'actie') return <ActieItem {...rest} gebeurtenis={gebeurtenis} />
  if (gebeurtenis.soort === 'toestemming' || gebeurtenis.soort === 'intrekking')
    return <ToestemmingItem {...rest} gebeurtenis={gebeurtenis} />
  if (gebeurtenis.soort === 'klachtstap') return <KlachtstapItem {...rest} gebeurtenis={gebeurtenis} />
  if (gebeurtenis.soort === 'doorverwijzing')
    return (
      <DoorverwijzingItem
        doorverwijzing={gebeurtenis.doorverwijzing}
        inhoud={latest(rest.parts, 'verslagen', gebeurtenis.id)}
        bestuurId={rest.detail.sealed.bestuurId}
        soort="dossier"
      />
    )
  return <Gebeurd {...rest} gebeurtenis={gebeurtenis} />
}
