import type { Aanstelling } from './aanstelling'
import { keepsZaken } from './aanstelling.rules'
import { rolUitleg } from './aanstelling.texts'

export function gevolgenVanBevestigen({ rol, tot }: Aanstelling): string[] {
  return [
    rolUitleg[rol],
    'De toegang gaat open op de eerste dag van de aanstelling.',
    tot
      ? 'Na de laatste dag sluit de toegang vanzelf.'
      : 'De toegang blijft open tot u de aanstelling schorst of beëindigt.',
    ...(rol === 'bestuurder' || rol === 'directeur'
      ? ['Geef daarna op de bestuurstafel de sleutel van het ambt. Zonder die sleutel kan deze persoon niets openen.']
      : []),
  ]
}

export function gevolgenVanSchorsen({ rol }: Aanstelling): string[] {
  return [
    'Deze persoon kan meteen nergens meer bij. Wat nog niet verzonden is, blijft verzegeld bewaard.',
    ...(keepsZaken(rol)
      ? [
          'U ziet geen zaak van deze persoon, ook na de schorsing niet. Op de bestuurstafel staat wel hoeveel dossiers niemand kan openen.',
          'Wie begeleid wordt, kan niet meer bij deze persoon terecht. Zorg dat op elke school bekend is wie er wel is.',
          'Schors niet omdat een klacht over het bestuur gaat. Vraag dan eerst raad aan de vertrouwensinspecteur: 0900 111 3 111.',
        ]
      : []),
    'Elke bestuurder kan de schorsing later opheffen. De schorsing komt in het logboek.',
  ]
}

export function gevolgenVanHervatten({ rol }: Aanstelling): string[] {
  return [rolUitleg[rol], 'De toegang gaat meteen weer open, met alles wat er stond.']
}

export function gevolgenVanBeeindigen({ rol, status }: Aanstelling, afwikkelDagen: number): string[] {
  if (status === 'voorbereid') return ['De aanstelling gaat niet door. Deze persoon krijgt hierdoor geen toegang.']
  if (status === 'geschorst')
    return [
      'De toegang blijft dicht.',
      'Wie geschorst was, kan zaken niet meer overdragen.',
      'Dit is niet terug te draaien.',
    ]
  return [
    'Na de laatste dag kan deze persoon niets nieuws meer beginnen of opschrijven.',
    ...(keepsZaken(rol)
      ? [
          // A begeleider hands nothing over: what was told him was told to him.
          `Daarna zijn er nog ${afwikkelDagen} dagen om open zaken ${rol === 'begeleider_aangeklaagde' ? 'af te sluiten' : 'over te dragen'} of te vernietigen. Dan sluit de toegang.`,
        ]
      : []),
    ...(rol === 'bestuurder' || rol === 'directeur'
      ? ['Maak daarna op de bestuurstafel een nieuwe sleutel voor het ambt.']
      : []),
    'Wie later terugkomt, krijgt een nieuwe aanstelling.',
  ]
}
