export const dateParts = ['dag', 'maand', 'jaar'] as const
export type DatePart = (typeof dateParts)[number]
