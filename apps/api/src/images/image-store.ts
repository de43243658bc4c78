/** Keeps the files of pictures. */
export interface ImageStore {
  /** Keep all `files` of a picture, by name; whole, or not at all as far as a reader can tell. */
  put(imageId: string, files: ReadonlyMap<string, Buffer>): Promise<void>;
  /** `null` when there is no such file. */
  get(imageId: string, file: string): Promise<Buffer | null>;
  /** Delete the picture's `files`; those that are gone already are no fault. */
  delete(imageId: string, files: readonly string[]): Promise<void>;
}
