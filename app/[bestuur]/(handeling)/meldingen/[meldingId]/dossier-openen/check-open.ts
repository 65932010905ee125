import { checkPersonen } from '@/components/dossier/check-personen'
import type { Uitgangspunten } from '@/lib/domain/dossier/dossier'
import { dossierKern, toestemmingInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { openDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { openRefusals } from '@/lib/domain/dossier/dossier.texts'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { asksExtern, type OpenWaarden, openKenmerken, openKern, twijfelt } from './open-waarden'

const codes = openDossierInput.omit({ meldingId: true, object: true, personen: true, kaart: true, envelopes: true })
const words = dossierKern.pick({ klachtdefinitie: true, positie: true, extern: true })

/** What is still wrong, in the order of the page. */
export function checkOpen(values: OpenWaarden, punten: Uitgangspunten, today: Datum): FieldError[] {
  const kenmerken = openKenmerken(values, punten.soort, today)
  const all = [
    ...fieldErrors(
      [
        codes.safeParse({ ...kenmerken, toestemming: { ...kenmerken.toestemming, id: newId() } }),
        toestemmingInhoud.safeParse(values),
        words.safeParse(openKern(values, punten.soort, '', today)),
      ],
      ['toestemming', 'meldplicht'],
    ).map(({ field, message }) => ({ field: field === 'loyaliteitBesluit' ? 'besluit' : field, message })),
    ...ownPosition(values, punten),
    ...checkPersonen(values.personen, today),
    ...others(values),
  ]
  const place = ({ field }: FieldError) => order.findIndex((name) => field === name || field.startsWith(`${name}.`))
  return all.sort((a, b) => place(a) - place(b))
}

const order = [
  ...['gever', 'vorm', 'gegevenOp', 'omvang', 'eigenKind', 'loyaliteit', 'besluit', 'positie', 'personen'],
  ...['externVoorkeur', 'extern', 'misdrijf', 'taakVoorSchool', 'tegenLeerling', 'verbandMetSchool', 'klachtdefinitie'],
]

/** A decision about one's own position is recorded with its reason (R-DOS-4, R-DOS-5). */
function ownPosition(values: OpenWaarden, { eigenKinderen, soort }: Uitgangspunten): FieldError[] {
  const errors: FieldError[] = []
  if (values.eigenKind && eigenKinderen === 'weigeren')
    errors.push({ field: 'eigenKind', message: openRefusals.eigen_kind })
  if ((twijfelt(values) || values.eigenKind) && !values.positie.trim())
    errors.push({ field: 'positie', message: 'Schrijf op waarom u dit besluit neemt.' })
  if (asksExtern(values, soort) && values.externVoorkeur === 'afgezien' && !values.extern.trim())
    errors.push({ field: 'extern', message: 'Schrijf op waarom de klager geen externe vertrouwenspersoon wil.' })
  return errors
}

function others({ personen }: OpenWaarden): FieldError[] {
  const klager = personen.find(({ rol }) => rol === 'klager')
  const leerling = personen.some(({ rol }) => rol === 'betrokken_leerling')
  return klager?.categorie === 'ouder' && !leerling
    ? [{ field: 'personen', message: openRefusals.betrokken_leerling_missing }]
    : []
}
