/** Said before any story is written (R-INT-3, R-INT-5, R-KL-7). */
export function VoorUSchrijft({ minderjarig }: { minderjarig?: boolean }) {
  return (
    <section aria-labelledby="voor-u-schrijft">
      <h2 className="as-h3" id="voor-u-schrijft">
        Voor u schrijft
      </h2>
      <ul className="bullets">
        <li>Alleen u kunt deze tekst lezen. Uw school, het bestuur en de beheerder kunnen dat niet.</li>
        <li>U kunt niet beloven dat u zwijgt. Zeg dat ook tegen de klager, voordat die verder vertelt.</li>
        {minderjarig ? (
          <li>De leerling is jonger dan 18. De ouders horen het meestal. Vertel vooraf wie dat doet, en wanneer.</li>
        ) : null}
        <li>
          Is er nu gevaar? Bel 112. Denkt u aan geweld of mishandeling thuis? Bel Veilig Thuis:{' '}
          <span className="nr">0800 2000</span>, gratis, dag en nacht.
        </li>
        <li>
          Dit is nog geen formele klacht. Zo’n klacht gaat naar het bestuur of de klachtencommissie. Daarvoor heeft de
          klager meestal een jaar de tijd, en die tijd loopt door. Geeft iemand u zo’n klacht? Wijs dan meteen de weg,
          praat er met niemand over, en geef niets door als de klager dat niet vraagt.
        </li>
      </ul>
    </section>
  )
}
