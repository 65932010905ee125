import type { Brief } from '@/lib/kernel/brief'
import { SealedText } from '../vault/sealed-text'

/** The letter on screen, and printed from here: the PDF is a copy of it. */
export function BriefBlad({ brief, kop: Kop = 'h1' }: { brief: Brief; kop?: 'h1' | 'h2' }) {
  const Tussenkop = Kop === 'h1' ? 'h2' : 'h3'
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
      <Kop className="subject">{brief.onderwerp}</Kop>
      {brief.alineas.length > 0 ? <SealedText>{brief.alineas.join('\n\n')}</SealedText> : null}
      {brief.punten.length > 0 ? (
        <ul className="bullets">
          {brief.punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      ) : null}
      {(brief.delen ?? []).map(({ kop, tekst }) => (
        <section key={kop}>
          <Tussenkop className="part">{kop}</Tussenkop>
          <SealedText>{tekst}</SealedText>
        </section>
      ))}
      {brief.slot.length > 0 ? <SealedText>{brief.slot.join('\n\n')}</SealedText> : null}
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
