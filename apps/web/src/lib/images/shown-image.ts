/** A picture as pages show it. */
export interface ShownImage {
  /** Smallest size first. */
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
