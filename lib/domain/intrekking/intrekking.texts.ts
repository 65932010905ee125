import { dossierRefusals } from '@/lib/domain/dossier/dossier.texts'
import type { Aanbod, Gevolg, LopendSoort } from './intrekking'

/** Each consequence in one sentence, as it will be. */
const gevolgTekst: Record<LopendSoort, (aantal: number) => string> = {
  vastleggen: () => 'U legt vanaf nu niets meer vast in dit dossier. Lezen kan nog wel.',
  acties: (aantal) =>
    aantal === 1
      ? 'De afspraak of actie die nog open staat, vervalt.'
      : `De ${aantal} afspraken en acties die nog open staan, vervallen.`,
  nazorg: () => 'De nazorg die nog gepland staat, vervalt.',
  doorverwijzing: () =>
    'De doorverwijzing die nog loopt, blijft staan. Wat al verteld is, is verteld. U vertelt niets meer en gaat niet meer mee.',
  bemiddeling: () => 'De bemiddeling die nu loopt, stopt.',
  bijzonder: (aantal) =>
    aantal === 1
      ? 'Het bijzondere gegeven dat al in het dossier staat, blijft daar staan. Nieuwe legt u niet meer vast.'
      : `De ${aantal} bijzondere gegevens die al in het dossier staan, blijven daar staan. Nieuwe legt u niet meer vast.`,
  overdracht: () => 'De overdracht die u voorstelde, gaat niet door. Wat voor uw collega klaarstond, wordt vernietigd.',
  ziektepakket: () => 'Het papier bij ziekte werkt niet meer. De klager kan het weggooien.',
}

export function gevolgZin({ soort, aantal }: Gevolg): string {
  return gevolgTekst[soort](aantal)
}

export const aanbodTekst: Record<Aanbod, { label: string; uitleg: string }> = {
  afsluiten: { label: 'Sluit het dossier af', uitleg: 'Het dossier blijft bewaard tot de bewaartijd voorbij is.' },
  vernietigen: { label: 'Vernietig het dossier', uitleg: 'Daarna kan niemand het dossier nog lezen, ook u niet.' },
}

export const withdrawRefusals = {
  ...dossierRefusals,
  already_withdrawn: 'Deze toestemming is al ingetrokken.',
  before_given: 'Deze dag ligt voor de dag waarop de toestemming gegeven is.',
  in_future: 'Deze dag is nog niet geweest. Vul de dag in waarop de klager de toestemming introk.',
}
