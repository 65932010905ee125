import { AsideSection } from '../ui/aside-section'

/** Help beside the form for a first conversation (R-GESP-1); short, to be read at a glance. */
export function EersteGesprek() {
  return (
    <>
      <AsideSection title="In het eerste gesprek" noPrint>
        <p>Luister, vat samen en vraag door. Uitleg over de procedure komt later.</p>
        <p>Sluit af met de klacht in de woorden van de klager. Schrijf die samen op.</p>
      </AsideSection>
      <AsideSection title="Vijf valkuilen" noPrint>
        <ul className="bullets">
          <li>Klein maken: ‘dat valt vast mee’</li>
          <li>Groot maken: ‘wat verschrikkelijk’</li>
          <li>Invullen: ‘u zult wel boos zijn’</li>
          <li>Een diagnose geven: ‘dat klinkt als pesten’</li>
          <li>De les lezen: ‘u had het moeten zeggen’</li>
        </ul>
      </AsideSection>
      <AsideSection title="Vraag ter controle" noPrint>
        <ul className="bullets">
          <li>Heb ik goed begrepen dat …?</li>
          <li>Wat gebeurde er precies, wanneer en waar?</li>
          <li>Wie weten hiervan?</li>
          <li>Wat wilt u dat er gebeurt?</li>
        </ul>
      </AsideSection>
    </>
  )
}
