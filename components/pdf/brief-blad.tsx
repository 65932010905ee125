import type { Brief } from '@/lib/kernel/brief'
import { SealedText } from '../vault/sealed-text'

/** The letter on screen, and printed from here: the PDF is a copy of it. */
export function BriefBlad({ brief }: { brief: Brief }) {
  return (
    <article className="letter stack">
      <address>
        {brief.afzender.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      {brief.aan && brief.aan.length > 0 ? (
        <p className="addressee">
          {brief.aan.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      ) : null}
      <p>{brief.datum}</p>
      <h1>{brief.onderwerp}</h1>
      <SealedText>{brief.alineas.join('\n\n')}</SealedText>
      {brief.punten.length > 0 ? (
        <ul className="bullets">
          {brief.punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      ) : null}
      {(brief.delen ?? []).map(({ kop, tekst }) => (
        <section key={kop}>
          <h2>{kop}</h2>
          <SealedText>{tekst}</SealedText>
        </section>
      ))}
      <SealedText>{brief.slot.join('\n\n')}</SealedText>
      {brief.velden.length > 0 ? (
        <dl className="sign">
          {brief.velden.map(({ label, ingevuld }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{ingevuld}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p className="meta">{brief.voet}</p>
    </article>
  )
}
