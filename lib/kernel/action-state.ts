export type FormValues = Record<string, string | string[]>
export type FieldError = { field: string; message: string }

/** What a form shows after its action answered; the values go back so that nothing typed is lost. */
export type ActionState =
  | { status: 'idle' }
  | { status: 'invalid'; errors: FieldError[]; values: FormValues }
  | { status: 'refused'; message: string; values: FormValues }

export const idle: ActionState = { status: 'idle' }

/** The answer to a sealed act: no values travel back, the browser still holds them. */
export type SealedActionState =
  | { status: 'idle' }
  | { status: 'done'; next: string }
  | { status: 'invalid'; errors: FieldError[] }
  | { status: 'refused'; kind: string; message: string }
