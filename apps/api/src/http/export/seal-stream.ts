import { Encrypter } from 'age-encryption';

/** `text` in UTF-8, sealed with age to `recipient` where there is one, without ever holding all of it. */
export async function bytesOf(
  text: AsyncGenerator<string>,
  recipient: string | null,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const plain = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    // The reader left: nothing more is read from the database.
    cancel: () => void text.return(undefined),
  });
  if (recipient === null) return plain;
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}
