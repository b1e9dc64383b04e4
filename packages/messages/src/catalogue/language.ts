/** Every word that drafts and reviews say or know, in one language. */
export interface Language {
  /** BCP 47, such as `en`. */
  code: string;
}
