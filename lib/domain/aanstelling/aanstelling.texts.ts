import type { Rol } from '@/lib/kernel/actor'
import type { Aanstelling, Doelgroep, Nevenfunctie, Soort } from './aanstelling'
import type { Grond } from './bezetting.rules'
import type { Combinatie } from './combinatie.rules'

export const rolTekst: Record<Rol, string> = {
  contactpersoon: 'Contactpersoon',
  bovenschools_contactpersoon: 'Bovenschools contactpersoon',
  vertrouwenspersoon: 'Vertrouwenspersoon',
  bestuurder: 'Bestuurder',
  directeur: 'Directeur',
  begeleider_aangeklaagde: 'Begeleider van aangeklaagden',
  fg: 'Functionaris gegevensbescherming',
  beheerder: 'Beheerder',
}

export const rolUitleg: Record<Rol, string> = {
  contactpersoon: 'Vangt op school mensen op, legt uit hoe het werkt en verwijst. Ziet geen dossiers.',
  bovenschools_contactpersoon: 'Doet dat voor alle scholen, ook voor wie niet naar de eigen school durft.',
  vertrouwenspersoon: 'Begeleidt wie een klacht heeft. Alleen deze persoon ziet de eigen dossiers.',
  bestuurder: 'Stelt mensen aan en legt de afspraken vast. Ziet geen dossiers.',
  directeur: 'Leidt een school en krijgt adviezen voor die school. Ziet geen dossiers.',
  begeleider_aangeklaagde: 'Staat mensen bij over wie een klacht gaat. Ziet niets van de andere kant.',
  fg: 'Houdt toezicht op de bescherming van gegevens. Ziet wie toegang had, niet wat er staat.',
  beheerder: 'Zet accounts, scholen en aanstellingen klaar. Ziet geen dossiers.',
}

export const statusTekst: Record<Aanstelling['status'], string> = {
  voorbereid: 'Wacht op bevestiging',
  actief: 'Actief',
  geschorst: 'Geschorst',
  beeindigd: 'Beëindigd',
}

export const soortTekst: Record<Soort, string> = { intern: 'intern', extern: 'extern' }
export const doelgroepTekst: Record<Doelgroep, string> = {
  leerlingen: 'leerlingen',
  ouders: 'ouders',
  medewerkers: 'medewerkers',
}
export const nevenfunctieTekst: Record<Nevenfunctie, string> = {
  leiding: 'Geeft leiding op school',
  beleid: 'Maakt beleid voor het bestuur of de school',
  coordinatie: 'Coördineert, zoals een intern begeleider',
  zorg: 'Verleent zorg, zoals in het zorgteam',
  aandachtsfunctionaris: 'Is aandachtsfunctionaris voor de meldcode',
}

const combinatieTekst: Record<Combinatie['reden'], string> = {
  leiding_van_bestuur:
    'Een directeur of bestuurder kan bij hetzelfde bestuur geen vertrouwenspersoon zijn. Kies een ander.',
  begeleider_zelfde_school:
    'Op één school kan niemand zowel vertrouwenspersoon zijn als begeleider van aangeklaagden. Kies een ander of een andere school.',
  aandachtsfunctionaris:
    'De aandachtsfunctionaris van de meldcode kan niet ook de interne vertrouwenspersoon zijn. Kies een ander.',
  leiding:
    'Deze persoon geeft ook leiding. Dat past niet bij deze taak: wie een klacht heeft, moet vrij kunnen praten.',
  beleid: 'Deze persoon maakt ook beleid. Dat is niet wenselijk naast deze taak.',
  coordinatie: 'Deze persoon coördineert ook op school. Dat is niet wenselijk naast deze taak.',
  zorg: 'Deze persoon verleent ook zorg op school. Dat maakt onduidelijk met welke pet iemand luistert.',
}

export function combinatieZin({ reden }: Combinatie): string {
  return combinatieTekst[reden]
}

export const tekortTekst = {
  geen_contactpersoon: 'heeft geen contactpersoon',
  geen_vertrouwenspersoon: 'heeft geen vertrouwenspersoon',
} as const

export const grondTekst: Record<Grond, string> = {
  cao: 'De cao verplicht dit.',
  regeling: 'Uw eigen regeling vraagt dit.',
  advies: 'De Handreiking raadt dit aan.',
}

const combinatie = ({ reden }: { reden: Combinatie['reden'] }) => combinatieTekst[reden]
const own = 'Dit gaat over uzelf. Vraag een andere bestuurder om het te doen.'
const lastBestuurder = 'Dit is de enige bestuurder. Stel eerst een andere bestuurder aan.'
const startsLater = 'De laatste dag ligt voor de eerste dag. Pas een van de twee aan.'

export const prepareRefusals = {
  contactpersoon_indefinite: 'Een contactpersoon wordt voor onbepaalde tijd aangesteld. Laat de einddatum leeg.',
  contactpersoon_is_staff: 'Een contactpersoon werkt op de school zelf. Kies iemand die in dienst is.',
  facts_missing: 'Kies of de vertrouwenspersoon in dienst is, intern of extern is, en voor wie hij of zij er is.',
  schools_missing: 'Kies minstens één school.',
  unknown_school: 'Een van deze scholen is er niet meer. Kies opnieuw.',
  unknown_gebruiker: 'Deze persoon is hier niet bekend. Kies opnieuw, of vul naam en mailadres in.',
  ends_before_start: startsLater,
  own_aanstelling: 'U kunt deze aanstelling niet voor uzelf klaarzetten. Vraag een collega.',
  account_withdrawn: 'Dit account is ingetrokken. Vul een ander mailadres in.',
  combination_refused: combinatie,
}

export const confirmRefusals = {
  not_prepared: 'Deze aanstelling wacht niet meer op bevestiging.',
  account_withdrawn:
    'Het account van deze persoon is ingetrokken. Neem de aanstelling terug en kies een ander mailadres.',
  own_aanstelling: own,
  combination_refused: combinatie,
}

export const suspendRefusals = {
  not_active: 'Alleen een actieve aanstelling kan worden geschorst.',
  last_bestuurder: lastBestuurder,
}

export const resumeRefusals = {
  not_suspended: 'Deze aanstelling is niet geschorst.',
  own_aanstelling: own,
  combination_refused: combinatie,
}

export const endRefusals = {
  already_ended: 'Deze aanstelling is al beëindigd.',
  ends_before_start: startsLater,
  end_in_past: 'De laatste dag ligt in het verleden. Kies vandaag of later, of kies dat de aanstelling nu eindigt.',
  later_end_of_suspended: 'Wie geschorst is, heeft geen toegang meer. Kies dat de aanstelling nu eindigt.',
  last_bestuurder: lastBestuurder,
}

export const afwezigheidRefusals = {
  ends_before_start: startsLater,
  already_over: 'Deze afwezigheid is al voorbij. U hoeft haar niet meer vast te leggen.',
  stands_in_for_oneself: 'Kies iemand anders die u vervangt.',
  overlaps: 'Voor een deel van deze dagen bent u al als afwezig bekend. Haal die regel eerst weg.',
  unknown_vervanger: 'Deze persoon kan u nu niet vervangen. Kies een ander.',
}

export const eigenSchoolRefusals = { unknown_school: prepareRefusals.unknown_school }
