import { withCapital } from '@/lib/kernel/capital'

/** What goes, what stays and is destroyed, who hears it, and what cannot be undone. */
export function WatErGebeurt({ naam }: { naam: string }) {
  return (
    <section className="stack">
      <h2>Wat er dan gebeurt</h2>
      <ul className="bullets">
        <li>{withCapital(naam)} krijgt een mail dat er iets klaarstaat. Daarin staat niets over de klager.</li>
        <li>
          {withCapital(naam)} ziet de school, het onderwerp en uw reden, en de namen als de klager dat goedvindt. De
          rest nog niet.
        </li>
        <li>Zolang {naam} niet beslist, houdt u het dossier. U kunt er dan niets bij schrijven. Terugnemen kan nog.</li>
        <li>
          Neemt {naam} het aan, dan hebt u niets meer: geen dossier, geen melding, geen aantekeningen. Wat niet meeging,
          is vernietigd. Dat kunt u niet terugdraaien.
        </li>
        <li>Wat de wet vraagt te melden, gaat altijd mee: uw antwoorden op de vragen over de meldplicht.</li>
      </ul>
    </section>
  )
}
