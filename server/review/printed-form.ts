/** A form in which the papers of a county print a node. */
export interface PrintedForm {
  readonly form: string;
  readonly county: string | null;
  readonly times: number;
}
