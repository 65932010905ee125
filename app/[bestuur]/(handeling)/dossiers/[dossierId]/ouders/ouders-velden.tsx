import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { Notice } from '@/components/ui/notice'
import { SealNote } from '@/components/ui/seal-note'
import { TextLink } from '@/components/ui/text-link'
import type { useSealedForm } from '@/components/vault/use-sealed-form'
import { type OudersDoor, oudersCriteria, oudersDoor, type Uitgangspunten } from '@/lib/domain/dossier/dossier'
import { oudersCriteriumTekst, oudersDoorTekst } from '@/lib/domain/dossier/dossier.texts'
import type { OudersWaarden } from './ouders-waarden'

type OudersVeldenProps = {
  f: Pick<ReturnType<typeof useSealedForm<OudersWaarden, unknown>>, 'text' | 'choice' | 'values'>
  beslist: Uitgangspunten['oudersBeslist']
  newKlager: boolean
  /** Where the question is put to who decides, without a name. */
  voorleggenHref: string
}

const standen = [
  { value: 'nog_te_doen', label: 'De ouders weten het nog niet' },
  { value: 'geinformeerd', label: 'De ouders weten het' },
  { value: 'niet_informeren', label: 'De ouders worden niet geïnformeerd' },
]

/** R-MIN-1, 3, 4, 5: what is asked follows from where the parents stand. */
export function OudersVelden({ f, beslist, newKlager, voorleggenHref }: OudersVeldenProps) {
  const { stand } = f.values
  return (
    <>
      <Choices {...f.choice('stand')} label="Hoe staat het met de ouders?" options={standen} />
      {stand === 'niet_informeren' ? <NietInformeren f={f} beslist={beslist} voorleggenHref={voorleggenHref} /> : null}
      {stand === 'geinformeerd' ? <Geinformeerd f={f} newKlager={newKlager} /> : null}
      <DateText {...f.text('stapOp')} sealed={false} label={wanneer[stand] ?? 'Wanneer was dit?'} />
      <TextArea {...f.text('reden')} label={waarom[stand] ?? 'Wat is er besproken?'} rows={4} note={<SealNote />} />
    </>
  )
}

/** The one who decides hears no name; a directeur who is involved is not asked at all (R-SPOOR-2). */
function NietInformeren({ f, beslist, voorleggenHref }: Omit<OudersVeldenProps, 'newKlager'>) {
  const betrokken = f.values.directeurBetrokken === 'ja'
  const deciders: readonly OudersDoor[] = beslist === 'directie' ? ['directie', 'bestuur'] : besluiters
  return (
    <>
      <Choices
        {...f.choice('directeurBetrokken')}
        label="Is de directeur zelf bij de klacht betrokken?"
        options={[
          { value: 'nee', label: 'Nee' },
          { value: 'ja', label: 'Ja, of misschien' },
        ]}
      />
      <Notice>
        <p>{betrokken ? bestuurBeslist : beslist === 'directie' ? directieBeslist : zelfBeslist}</p>
        {beslist === 'directie' ? (
          <p>
            <TextLink href={voorleggenHref}>Leg de vraag hier zonder naam voor</TextLink>
          </p>
        ) : null}
      </Notice>
      <Choices
        key={String(betrokken)}
        {...f.choice('door')}
        label="Wie besloot dit?"
        options={optiesVan(
          deciders.filter((one) => !betrokken || one !== 'directie'),
          oudersDoorTekst,
        )}
      />
      <Choices
        {...f.choice('criterium')}
        label="Welke reden uit de afspraken van de school geldt hier?"
        options={optiesVan(oudersCriteria, oudersCriteriumTekst)}
      />
    </>
  )
}

function Geinformeerd({ f, newKlager }: Pick<OudersVeldenProps, 'f' | 'newKlager'>) {
  return (
    <>
      <Choices
        {...f.choice('door')}
        label="Wie vertelde het de ouders?"
        options={optiesVan(
          oudersDoor.filter((one) => one !== 'bestuur'),
          oudersDoorTekst,
        )}
      />
      <DateText
        {...f.text('leerlingVooraf')}
        sealed={false}
        label="Wanneer vertelde u de leerling wie dit zou doen, wanneer en wat?"
      />
      {newKlager ? (
        <Notice>
          <p>
            Weten de ouders het, dan is een ouder de klager. De leerling blijft in het dossier als betrokken leerling.
            Op de volgende pagina legt u vast wie dat is.
          </p>
        </Notice>
      ) : null}
    </>
  )
}

const besluiters: readonly OudersDoor[] = ['vertrouwenspersoon', 'directie', 'bestuur']
const wanneer: Record<string, string> = {
  nog_te_doen: 'Wanneer besprak u dit met de leerling?',
  geinformeerd: 'Wanneer hoorden de ouders het?',
  niet_informeren: 'Wanneer is dit besloten?',
}
const waarom: Record<string, string> = {
  nog_te_doen: 'Wat sprak u af met de leerling?',
  geinformeerd: 'Wat hebben de ouders gehoord?',
  niet_informeren: 'Waarom worden de ouders niet geïnformeerd?',
}
const directieBeslist =
  'Bij dit bestuur beslist de directie. Leg de vraag voor zonder naam en zonder klas, en noteer hier het besluit.'
const bestuurBeslist = 'Vraag de directeur niets. Het bestuur beslist. Leg de vraag voor zonder naam en zonder klas.'
const zelfBeslist = 'Bij dit bestuur beslist u dit zelf. Wilt u overleggen, doe dat dan zonder naam.'
