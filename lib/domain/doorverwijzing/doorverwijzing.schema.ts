import { z } from 'zod'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
import { landelijkeIngangen } from '@/lib/domain/socialekaart/landelijk.data'
import { toestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import { datum } from '@/lib/kernel/fields'
import { aankomsten, type Doorverwijzing, manieren, ouderBetrokken, wijzen } from './doorverwijzing'

/** `landelijk:<word>` or `eigen:<id>`, as the list of the form has it. */
export function doelVan(doel: string): Pick<Doorverwijzing, 'landelijk' | 'ingangId'> {
  const [herkomst, welke = ''] = doel.split(':')
  return herkomst === 'eigen' ? { landelijk: null, ingangId: welke } : { landelijk: welke, ingangId: null }
}

const isListed = ({ landelijk }: ReturnType<typeof doelVan>) =>
  landelijk === null || landelijkeIngangen.some(({ id }) => id === landelijk)

export const doorverwijzingKenmerken = z
  .object({
    doel: z.string().regex(/^(landelijk:[a-z-]{1,60}|eigen:[0-9a-f-]{36})$/, 'Kies naar wie u verwijst.'),
    manier: z.enum(manieren, 'Kies hoe u doorverwijst.'),
    wijze: z.enum(wijzen).nullable(),
    ouder: z.enum(ouderBetrokken, 'Kies of een ouder meedoet.'),
    afgesprokenOp: datum('Vul de datum in waarop u dit met de persoon afsprak.'),
    opvolgenOp: datum('Vul een geldige datum in.'),
  })
  .refine(({ manier, wijze }) => manier === 'koud' || wijze, {
    path: ['wijze'],
    message: 'Kies hoe u samen contact legt.',
  })
  .refine(({ doel }) => isListed(doelVan(doel)), {
    path: ['doel'],
    message: 'Kies naar wie u verwijst.',
  })
  .refine(({ afgesprokenOp, opvolgenOp }) => opvolgenOp >= afgesprokenOp, {
    path: ['opvolgenOp'],
    message: 'Kies een dag na de afspraak.',
  })

export const recordDoorverwijzingInput = z.intersection(
  doorverwijzingKenmerken,
  z.object({
    objectId: uuid,
    id: uuid,
    /** Given for this one receiver; null where nothing is told. */
    toestemming: toestemmingInput
      .refine(({ soort }) => soort === 'doorverwijzen', 'Leg de toestemming voor doorverwijzen vast.')
      .nullable(),
    envelopes,
  }),
)
export type RecordDoorverwijzingInput = z.infer<typeof recordDoorverwijzingInput>

export const followKenmerken = z.object({
  op: datum('Vul de datum in waarop u dit navroeg.'),
  aangekomen: z.enum(aankomsten, 'Kies of de persoon daar terechtkon.'),
})
export const followDoorverwijzingInput = followKenmerken.extend({ objectId: uuid, id: uuid, envelopes })
export type FollowDoorverwijzingInput = z.infer<typeof followDoorverwijzingInput>
