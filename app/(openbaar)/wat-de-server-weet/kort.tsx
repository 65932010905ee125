import { Section } from '@/components/ui/section'

/** What we can read, what we cannot, and what honestly remains. */
export function Kort() {
  return (
    <>
      <Section title="Wat wij kunnen lezen" stack>
        <ul className="bullets">
          <li>welke besturen en scholen meedoen, en wie er werkt in welke taak;</li>
          <li>dat er een zaak is, bij welke school, van wie, en sinds wanneer;</li>
          <li>codes, zoals pesten, leerling of opgelost, en antwoorden als ja, nee of onbekend;</li>
          <li>datums, aantallen minuten, en dat er toestemming is gegeven of ingetrokken.</li>
        </ul>
        <p>Ook dit ziet binnen een bestuur niet iedereen. De regels van een zaak krijgt alleen de houder te zien.</p>
      </Section>
      <Section title="Wat wij niet kunnen lezen" stack>
        <ul className="bullets">
          <li>namen, adressen, geboortedatums, klassen en functies van mensen in een zaak;</li>
          <li>alles wat iemand zelf opschrijft: klachten, verslagen, notities, redenen en afspraken;</li>
          <li>bijlagen en hun bestandsnamen;</li>
          <li>uw wachtzin en uw herstelwoorden.</li>
        </ul>
        <p>
          De sleutel ligt bij de vertrouwenspersoon of contactpersoon zelf. Wij hebben geen reservesleutel. Wie er ook
          om vraagt, een bestuur, een beheerder of een rechter: wij kunnen de inhoud niet geven.
        </p>
      </Section>
      <Section title="Wat er overblijft" stack>
        <p>Geen slot houdt alles tegen. Dit zijn de risico’s die blijven:</p>
        <ul className="bullets">
          <li>
            Wie de pagina’s van Geborgen verstuurt, kan ook andere pagina’s sturen, die meelezen terwijl iemand typt.
          </li>
          <li>
            De eerste keer dat u iemands sleutel krijgt, kan die verwisseld zijn. Vergelijk daarom samen de zes woorden,
            aan de telefoon of in het echt.
          </li>
          <li>
            Wie de server beheert, kan een oudere tekst teruggeven of iets achterhouden. Uw kluis onthoudt hoeveel u van
            een zaak zag, en waarschuwt u. Wat u op een ander apparaat nog niet zag, en een oude naam in een lijst,
            merkt zij niet.
          </li>
          <li>De codes en datums op deze pagina zijn te lezen voor wie bij de database kan.</li>
          <li>
            Wie de server beheert, kan een zwakke wachtzin proberen te raden. Neem de zes woorden die wij voorstellen.
          </li>
          <li>Een laptop die open staat, is open. Vergrendel als u wegloopt.</li>
          <li>Extensies, spelling via internet en wachtwoorden die uw browser deelt, lezen soms mee. Zet ze uit.</li>
        </ul>
      </Section>
      <Section title="Buiten deze lijst" stack>
        <p>
          Een mail wacht in een rij tot hij is verstuurd. Zolang is het adres versleuteld. In een mail staat niets over
          een zaak, en in ons technische logboek staan geen namen en geen nummers van mensen.
        </p>
      </Section>
    </>
  )
}
