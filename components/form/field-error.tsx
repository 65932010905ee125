export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null
  return (
    <p className="error" id={`${id}-fout`}>
      <span className="visually-hidden">Fout: </span>
      {error}
    </p>
  )
}
