import type { Klachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie'
import type { GidsGroep, Gidsrol } from './schoolgids'

export type GidsFeiten = {
  schoolNaam: string
  bestuurNaam: string
  sector: string
  volgorde: 'ja' | 'nee'
  mondeling: 'ja' | 'nee'
  contactpersonen: GidsGroep
  bovenschools: GidsGroep
  vertrouwenspersonen: GidsGroep
  aanspreekpunten: GidsGroep
  /** Nobody was named: then it is the vertrouwenspersoon. */
  pestenVanzelf: boolean
  commissie: Pick<Klachtencommissie, 'naam' | 'adres' | 'telefoon' | 'mail' | 'site'> | null
}

export type Alinea = { kop: string; zinnen: readonly string[] }

export const gidsrolTekst: Record<Gidsrol, string> = {
  contactpersoon: 'contactpersoon',
  bovenschools_contactpersoon: 'bovenschools contactpersoon',
  vertrouwenspersoon: 'vertrouwenspersoon',
  aanspreekpunt: 'aanspreekpunt voor pesten',
}

/** The text for the schoolgids: our own words, with the people as far as they may stand in it. */
export function schoolgidsTekst(feiten: GidsFeiten): Alinea[] {
  return [
    { kop: 'Als er iets niet goed gaat', zinnen: begin(feiten) },
    ...alinea('De contactpersoon', [
      ...wie(feiten.contactpersonen, {
        wat: 'Een contactpersoon op onze school luistert, legt uit wat u kunt doen en helpt u op weg.',
        een: 'Onze contactpersoon is',
        zonder: 'Vraag op school wie het is.',
      }),
      ...wie(feiten.bovenschools, {
        wat: 'Wilt u liever niet met iemand van de eigen school praten? Dan is er ook een bovenschools contactpersoon.',
        een: 'Dat is',
        zonder: 'Vraag bij het bestuur wie dat is.',
      }),
    ]),
    ...alinea(
      'De vertrouwenspersoon',
      wie(feiten.vertrouwenspersonen, {
        wat: 'Een vertrouwenspersoon staat naast u als u een klacht hebt. Samen kijkt u wat u wilt en welke stappen er zijn. Wat u vertelt, blijft vertrouwelijk. Er zijn een paar uitzonderingen. Die hoort u van tevoren.',
        een: 'Onze vertrouwenspersoon is',
        zonder: 'Vraag op school of bij het bestuur hoe u een vertrouwenspersoon bereikt.',
      }),
    ),
    ...alinea('Pesten', pesten(feiten)),
    { kop: 'Een formele klacht', zinnen: formeel(feiten) },
    {
      kop: 'Hulp van buiten',
      zinnen: [
        'Gaat het om seksueel misbruik of seksuele intimidatie, geweld, discriminatie, radicalisering of ernstig pesten? Dan kunt u ook bellen met een vertrouwensinspecteur van de Inspectie van het Onderwijs: 0900 111 3 111, op werkdagen van 8.00 tot 17.00 uur.',
        'Is het thuis niet veilig? Bel Veilig Thuis: 0800 2000, gratis, dag en nacht.',
        'Is er direct gevaar? Bel 112.',
      ],
    },
  ]
}

function begin({ volgorde, schoolNaam }: GidsFeiten): string[] {
  const opening = `We willen dat iedereen zich op ${schoolNaam} veilig voelt. Gaat er toch iets mis, zeg het dan. Dat geldt voor leerlingen, ouders en medewerkers.`
  return volgorde === 'ja'
    ? [
        opening,
        'Vaak helpt het om het eerst te bespreken met degene om wie het gaat, of met de leraar. Komt u er niet uit, dan kunt u naar de directeur.',
        'Bij ongewenst of seksueel gedrag, of als u bang bent, hoeft dat niet. Dan kunt u meteen naar de contactpersoon of de vertrouwenspersoon.',
      ]
    : [
        opening,
        'Bespreek het met degene om wie het gaat, met de leraar of met de directeur, als dat kan. Het hoeft niet: u mag altijd meteen naar iemand die naar u luistert.',
      ]
}

function pesten({ sector, pestenVanzelf, aanspreekpunten }: GidsFeiten): string[] {
  if (pestenVanzelf && aanspreekpunten.keuze !== 'nee')
    return ['Met vragen over pesten kunt u terecht bij de vertrouwenspersoon.']
  if (aanspreekpunten.keuze === 'nee' && (sector === 'po' || sector === 'vo'))
    return ['Onze school heeft een aanspreekpunt voor pesten. Vraag op school wie het is.']
  return wie(aanspreekpunten, {
    wat: 'Met vragen over pesten kunnen leerlingen en ouders terecht bij het aanspreekpunt voor pesten.',
    een: 'Ons aanspreekpunt is',
    zonder: 'Vraag op school wie het is.',
  })
}

function formeel({ bestuurNaam, commissie, mondeling }: GidsFeiten): string[] {
  const hoe = mondeling === 'ja' ? 'schriftelijk of mondeling' : 'schriftelijk'
  return [
    `Komt u er samen niet uit, dan kunt u ${hoe} een formele klacht indienen bij het bestuur, ${bestuurNaam}${commissie ? ', of bij de klachtencommissie' : ''}. Doe dat in elk geval binnen een jaar. De vertrouwenspersoon kan u daarbij helpen, maar neemt zelf geen formele klacht aan.`,
    ...(commissie ? [[`De klachtencommissie is ${commissie.naam}.`, ...bereikVan(commissie)].join(' ')] : []),
  ]
}

function bereikVan({ adres, telefoon, mail, site }: NonNullable<GidsFeiten['commissie']>): string[] {
  return [
    adres ? `Adres: ${adres}.` : '',
    telefoon ? `Telefoon: ${telefoon}.` : '',
    mail ? `Mail: ${mail}.` : '',
    site ? `Website: ${site}.` : '',
  ].filter(Boolean)
}

function wie({ keuze, personen, zonder }: GidsGroep, zin: { wat: string; een: string; zonder: string }): string[] {
  if (keuze === 'nee' || personen.length + zonder === 0) return []
  if (personen.length === 0) return [zin.wat, zin.zonder]
  return [zin.wat, ...personen.map(({ naam, bereik }) => `${zin.een} ${naam}. U bereikt ${naam} zo: ${bereik}.`)]
}

function alinea(kop: string, zinnen: readonly string[]): Alinea[] {
  return zinnen.length > 0 ? [{ kop, zinnen }] : []
}

/** As it goes to a schoolgids: copied as plain words. */
export function platteTekst(alineas: readonly Alinea[]): string {
  return alineas.map(({ kop, zinnen }) => [kop, ...zinnen].join('\n')).join('\n\n')
}

export const agreeSchoolgidsRefusals = {
  names_not_shown: 'Uw bestuur zet voor deze taak geen namen in de schoolgids. U hoeft niets te doen.',
  already_agreed: 'U gaf al toestemming. Trek die eerst in als u iets wilt veranderen.',
}

/** For who keeps the text: that someone is there who did not agree. Who that is stays out of it: nobody is pressed. */
export function zonderNaamZin(feiten: GidsFeiten): string | null {
  const groepen = [feiten.contactpersonen, feiten.bovenschools, feiten.vertrouwenspersonen, feiten.aanspreekpunten]
  const zonder = groepen.some((groep) => groep.keuze === 'naam' && groep.zonder > 0)
  return zonder
    ? 'Niet iedereen gaf toestemming om met naam in de tekst te staan. Dat mag: het is een eigen keuze.'
    : null
}
