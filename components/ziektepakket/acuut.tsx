import { Notice } from '../ui/notice'

/** Nobody waits for a term where someone is in danger now. */
export function Acuut() {
  return (
    <Notice title="Is er nu gevaar?">
      <p>
        Wacht dan niet. Bel 112, of Veilig Thuis: 0800 2000, dag en nacht. Gaat het om seksueel misbruik of een andere
        grens die iemand van school overging? Bel de vertrouwensinspecteur: 0900 111 3 111.
      </p>
    </Notice>
  )
}
