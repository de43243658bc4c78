/** What the Markdown editor says. Apart from the other words: only who writes petitions and updates meets it. */
export interface EditorWords {
  readonly toolbar: string;
  readonly bold: string;
  readonly italic: string;
  readonly heading: string;
  readonly list: string;
  readonly link: string;
  readonly quote: string;
  /** What stands in the text where nothing was chosen. */
  readonly sample: string;
  readonly preview: string;
  readonly previewHeading: string;
  readonly previewEmpty: string;
  readonly previewFailed: string;
  /** "{count} of {max} characters" */
  readonly length: string;
}
