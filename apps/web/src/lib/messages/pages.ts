/** A page of plain text. */
export interface Page {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

/** The hub's own pages, once per language. Apart from the other words: few readers open them. */
export interface Pages {
  readonly privacy: Page;
}
