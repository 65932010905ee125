import type { BriefSoort } from '@/lib/domain/brief/brief'

const wie = { naam: 'Zoë van ĲZendoorn', adres: 'Dĳkweg 1\n1234 AB Wolkendam', bereikbaar: '06 0000 0000', namens: '' }
const aan = {
  aan: 'commissie',
  ontvanger: 'Klachtencommissie Wolkenrĳk',
  ontvangerAdres: 'Postbus 1\n1200 AA Wolkendam',
}
const dagtekening = '22-11-2026'

/** Each letter with every field filled in; the people are invented. */
export const vol: Record<BriefSoort, Record<string, string>> = {
  klachtbrief: {
    ...{ ...aan, ...wie, namens: 'Noa van ĲZendoorn', dagtekening },
    ...{ aangeklaagde: 'Bas Őry, leerkracht van groep 7', omschrijving: 'Mijn dochter wordt uitgelachen.' },
    ...{ feiten: 'Op 3 november zei hij in de klas: "Daar is ze weer."', gedaan: 'Een gesprek op school.' },
    ...{ verzoek: 'Dat het stopt.', bijlagen: 'Mail van 4 november\nFoto van het schrift' },
  },
  verslag_mondeling: {
    ...{ aan: 'bestuur', ontvanger: 'Fenna de Vrĳ, bestuurder', ontvangenOp: '20-11-2026', dagtekening: '20-11-2026' },
    ...{ ...wie, namens: 'Noa', aangeklaagde: 'Bas Őry', omschrijving: 'Hij lachte haar uit.' },
  },
  machtiging: {
    ...{ rol: 'ouder', naam: wie.naam, adres: wie.adres, namens: 'Noa van ĲZendoorn', gemachtigde: 'Renée Şahin' },
    ...{ gemachtigdeAdres: 'Laan 2\n1234 CD Wolkendam', wijze: 'vertegenwoordigen', omschrijving: 'Over uitlachen.' },
    ...{ tot: '1-8-2027', dagtekening },
  },
  gespreksverslag: {
    ...{ gesprekOp: '19-11-2026', plaats: 'kamer 4', aanwezigen: 'Zoë van ĲZendoorn\nNoor de Wit' },
    ...{ verslag: 'We spraken over de klas.', afspraken: 'Noor belt op 26 november.', dagtekening },
  },
  intrekking: {
    ...{ ...aan, ...wie, namens: 'Noa', dagtekening, ingediendOp: '1-10-2026' },
    ...{ omschrijving: 'De klacht over uitlachen.', reden: 'Het is opgelost.' },
  },
  uitnodiging: {
    ...{ naam: wie.naam, adres: wie.adres, dagtekening, gesprekOp: '30-11-2026', tijd: '14.00 uur' },
    ...{ plaats: 'De Regenboog, kamer 4', doel: 'We spreken over hoe het nu gaat.', aanwezigen: 'U en ik' },
  },
}
