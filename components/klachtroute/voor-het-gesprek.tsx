import { AsideSection } from '../ui/aside-section'

/** Help beside the form: the place of the vertrouwenspersoon in the talk (R-ROUTE-3). */
export function VoorHetGesprek() {
  return (
    <>
      <AsideSection title="Gaat u mee?" noPrint>
        <ul className="bullets">
          <li>U luistert. De klager voert zelf het woord.</li>
          <li>U leidt het gesprek niet en maakt geen verslag voor de ander.</li>
          <li>Zeg aan het begin waarom u erbij bent.</li>
          <li>Wordt het onveilig voor de klager? Dan grijpt u in.</li>
        </ul>
      </AsideSection>
      <AsideSection title="Aan het eind" noPrint>
        <p>De gespreksleider vat samen wat is afgesproken. Vraag de klager of dat klopt.</p>
      </AsideSection>
    </>
  )
}
