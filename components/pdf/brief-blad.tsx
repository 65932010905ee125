import type { Brief } from '@/lib/kernel/brief'

/** The letter on screen, and printed from here: the PDF is a copy of it. */
export function BriefBlad({ brief }: { brief: Brief }) {
  return (
    <article className="letter stack">
      <address>
        {brief.afzender.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <p>{brief.datum}</p>
      <h1>{brief.onderwerp}</h1>
      {brief.alineas.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      <ul className="bullets">
        {brief.punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
      {brief.slot.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      <dl className="sign">
        {brief.velden.map(({ label, ingevuld }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{ingevuld}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">{brief.voet}</p>
    </article>
  )
}
