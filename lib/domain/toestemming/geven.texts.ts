export const geefRefusals = {
  must_be_written:
    'Deze toestemming geldt ook als u er niet bent. Daarom moet zij op papier staan, of digitaal bevestigd zijn door de klager.',
  ontvanger_missing: 'Deze toestemming geldt voor één ontvanger. Kies voor wie.',
  gever_is_klager: 'De klager is 18 of ouder. Alleen de klager zelf geeft dan toestemming.',
}
